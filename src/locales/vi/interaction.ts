import type { Words } from '../en/en.ts';

export const interaction: Words['interaction'] = {
  views: 'Hiển thị dạng',
  chart: 'Biểu đồ',
  table: 'Bảng',
  find: 'Tìm theo tên',
  found: 'Số kết quả:',
  keys: 'Phím mũi tên chuyển qua từng số liệu, phím Esc để đóng.',
};
