import type { Words } from '../en/en.ts';

export const labels: Words['labels'] = {
  notReported: (count, format) => `chưa có số liệu: ${format.number(count)}`,
  notAsked: (count, format) => `ngoài khảo sát: ${format.number(count)}`,
  omitted: (count, format) => `lược ${format.number(count)} địa phương`,
  silent: (count, format) => `${format.number(count)} nơi chưa có số liệu`,
  median: (value) => `trung vị ${value}`,
  medianWord: 'trung vị các tỉnh, thành',
  places: (count, format) => `${format.number(count)} tỉnh, thành`,
  band: 'nửa số địa phương ở giữa',
  dot: 'Mỗi chấm là một tỉnh, thành phố',
  uneven: 'các mức rộng hẹp khác nhau',
  first: 'Đứng đầu',
  last: 'Đứng cuối',
  highest: 'Cao nhất',
  lowest: 'Thấp nhất',
  all: 'Các nơi có số liệu',
  alike: (count, value, format) => `${format.number(count)} địa phương: ${value}`,
  course: (course, count, format) => {
    const words = { rises: 'tăng', falls: 'giảm', stays: 'giữ nguyên', alone: 'chỉ có ở một kỳ' };
    return `${words[course]}: ${format.number(count)}`;
  },
  undated: 'không rõ ngày',
  years: (from, to) => {
    if (from === undefined) return `${String(to)} trở về trước`;
    return from === to ? String(to) : `${String(from)}–${String(to)}`;
  },
  total: 'Tổng',
  share: (reported, asked) => `${reported}/${asked}`,
  mergerBefore: 'đến 30/6/2025',
  mergerAfter: 'từ 1/7/2025',
  livesOn: 'đơn vị được giữ tên',
  spread: (places, lower, upper, median) =>
    `nửa số ${places} địa phương: ${lower}–${upper}, trung vị ${median}`,
  rank: 'Hạng',
  former: 'Đến tháng 6/2025',
  today: 'Từ tháng 7/2025',
  area: 'Diện tích',
  newest: 'Mới nhất',
  figures: 'Số liệu',
};
