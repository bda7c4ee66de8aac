import type { Words } from '../en/en.ts';

export const panel: Words['panel'] = {
  summary: 'Nhúng, tải về, trích dẫn',
  files: 'Tải về',
  embed: 'Nhúng',
  code: 'Mã để dán vào bài viết',
  builder: 'Chọn ngôn ngữ, màu, chiều rộng',
  cite: 'Trích dẫn',
  citation: ({ author, year, title, release, licence, address }) =>
    `${author} (${year}). “${title}”. Bản dữ liệu ${release}, ${licence}. ${address}`,
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  excel:
    'XLSX mở thẳng bằng Excel; tệp CSV mở bằng cách nhấp đúp có thể sai dấu tiếng Việt và phần thập phân.',
};
