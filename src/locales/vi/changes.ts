import type { Words } from '../en/en.ts';

export const changes: Words['changes'] = {
  all: 'Ở đây liệt kê các tin mới nhất; tệp changes.json có đủ mọi nguồn tin.',
  description:
    'Một tháng qua các nguồn nêu gì mới, số liệu nào được đính chính, và mọi bản dữ liệu của Tiến độ 57.',
  lead: 'Bộ dữ liệu được phát hành theo phiên bản. Mỗi bản có một trang ghi rõ đã thêm, sửa, bỏ những gì, để số liệu từng được trích dẫn vẫn tìm lại được.',
  news: {
    title: (days, until) => `${String(days)} ngày tính đến ${until}`,
    until: 'Mốc tính là ngày gần nhất đã đọc nguồn; tin ra sau ngày này chưa có ở đây.',
    meetings: (count, date) => `${String(count)} phiên họp, mới nhất ngày ${date}:`,
    noMeetingSince: (date) => `Không có phiên họp mới; phiên gần nhất ngày ${date}:`,
    noMeeting: 'Không có phiên họp.',
    figures: (figures, reports) => `${figures} từ ${String(reports)} nguồn tin, trong đó:`,
    noFigures: 'Không có số liệu mới.',
    met: (count) =>
      count === 1 ? 'Một mục tiêu vừa có tin đạt:' : `${String(count)} mục tiêu vừa có tin đạt:`,
    moreMeetings: (count) => `và ${String(count)} phiên họp khác`,
    moreMet: (count) => `và ${String(count)} mục tiêu khác`,
    noneMet: 'Không có thêm mục tiêu nào có tin đạt.',
    overdue: (count) =>
      count === 1
        ? 'Một nhiệm vụ vừa quá hạn mà chưa có thông tin:'
        : `${String(count)} nhiệm vụ vừa quá hạn mà chưa có thông tin, sớm nhất:`,
    noneOverdue: 'Không thêm nhiệm vụ nào quá hạn;',
    overdueBefore: (_, written) => `${written} nhiệm vụ quá hạn từ trước, chưa có thông tin`,
  },
  newest: 'Bản dữ liệu mới nhất và các đính chính',
  lately: (days, until, releases, { added, corrected, removed }) =>
    `${String(days)} ngày đến ${until}: ${releases} bản dữ liệu, thêm ${added} số liệu, sửa ${corrected}, bỏ ${removed}.`,
  earlier: (year, releases) => `Trước đó trong năm ${year}: ${releases} bản`,
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
  told: (when, reports) => `${when}: ${String(reports)} báo cáo`,
  yearOnly: (year) => `Năm ${year}, không rõ tháng`,
  undated: (shown, reports) => `Không nêu thời điểm: ${String(shown)} trong số ${reports} báo cáo`,
  line: 'trong bộ dữ liệu',
};
