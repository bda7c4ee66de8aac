import type { Words } from '../en/en.ts';

export const workbook: Words['workbook'] = {
  data: 'Số liệu',
  notes: 'Ghi chú',
  title: 'Biểu đồ',
  source: 'Nguồn',
  asOf: 'Thời điểm',
  release: 'Bản dữ liệu',
  licence: 'Giấy phép',
  address: 'Địa chỉ',
  columns: 'Các cột và tên dành cho chương trình',
};
