import type { Words } from '../en/en.ts';

export const feed: Words['feed'] = {
  changes: (site) => `${site}: số liệu mới`,
  about: (name, site) => `${name} · ${site}`,
  calendar: (site) => `${site}: phiên họp và thời hạn`,
  changesHolds: 'Các phiên họp, báo cáo, bài viết có nêu số liệu và các đính chính, từ mới đến cũ.',
  holds: (name) => `Các phiên họp, báo cáo, bài viết có nêu số liệu và các đính chính về: ${name}.`,
  ordered: (name) => `Nhiệm vụ đã giao và kết quả sau đó: ${name}.`,
  follow: 'Theo dõi tin mới (Atom)',
  calendarHolds: (leftOut) =>
    `Các phiên họp và ngày đến hạn của mục tiêu, nhiệm vụ được giao. Chỉ gồm những ngày được nguồn hoặc văn bản nêu cụ thể; số mục không có trong lịch vì chỉ biết tháng, quý hoặc năm: ${leftOut}.`,
  more: (count) => `Số liệu chưa liệt kê ở đây: ${count}`,
  sources: 'Nguồn',
  targetDue: 'Mục tiêu đến hạn',
  directiveDue: 'Nhiệm vụ đến hạn',
};
