import type { Words } from '../en/en.ts';

export const changes: Words['changes'] = {
  all: 'Ở đây liệt kê các tin mới nhất; tệp changes.json có đủ mọi nguồn tin.',
  description:
    'Các bản dữ liệu của Tiến độ 57, mỗi bản có gì mới, và những báo cáo mới nhất theo từng tháng.',
  lead: 'Bộ dữ liệu được phát hành theo phiên bản. Mỗi bản ghi rõ đã thêm, sửa, bỏ những gì, để số liệu từng được trích dẫn vẫn tìm lại được.',
  releases: 'Các bản dữ liệu',
  release: (version, date) => `${version}, ngày ${date}`,
  first: 'Bản đầu tiên: tất cả đều mới.',
  since: (version) => `Thay đổi so với bản ${version}`,
  holds: 'Bản này có gì',
  content: {
    places: 'Địa phương',
    meetings: 'Phiên họp',
    publications: 'Báo cáo, bài viết',
    indicators: 'Chỉ tiêu',
    documents: 'Văn bản',
    targets: 'Mục tiêu',
    figures: 'Số liệu',
  },
  reports: 'Báo cáo, từ mới đến cũ',
  reportsLead: (reports) =>
    `${reports} phiên họp, bài viết và kỳ công bố đã đọc để lấy số liệu, xếp theo ngày họp hoặc ngày đăng.`,
  year: (year, reports) => `Năm ${year}: ${reports} báo cáo`,
  yearOnly: (year) => `Năm ${year}, không rõ tháng`,
  undated: (reports) => `Không nêu thời điểm: ${reports}`,
  line: 'trong bộ dữ liệu',
};
