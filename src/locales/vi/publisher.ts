import type { Words } from '../en/en.ts';

export const publisher: Words['publisher'] = {
  title: 'Ai chịu trách nhiệm',
  untold: (missing) => `Bản này của trang chưa điền: ${missing}.`,
  fields: {
    name: 'Chịu trách nhiệm',
    contact: 'Liên hệ',
    money: 'Kinh phí',
    independence: 'Tính độc lập',
    corrections: 'Khi có sai sót',
  },
  mended:
    'Mỗi số liệu đều dẫn về đúng dòng trong tệp của nó; ai cũng có thể đề nghị sửa tại đó. Mọi thay đổi được ghi ở trang Thay đổi, các bản dữ liệu trước được giữ nguyên.',
  changes: 'Đã thay đổi những gì',
  contribute: 'Cách sửa một số liệu',
};
