import type { Words } from '../en/en.ts';

export const folded: Words['folded'] = {
  goals: (count) => `${String(count)} mục tiêu khác`,
  formerUnits: (count) => `${String(count)} biểu đồ của các đơn vị trước sắp xếp`,
  meetings: (count) => `${String(count)} phiên họp trước đó`,
  silence: (count) => `Xem tên ${String(count)} chỉ tiêu`,
  place: 'Dân số, diện tích và các tỉnh, thành lân cận',
  claims: (count) => `Bảng ${String(count)} số liệu`,
  documents: (count) => `${String(count)} văn bản`,
  measured: (count) => `${String(count)} mục tiêu đã có số liệu`,
  unmeasured: (count) => `${String(count)} mục tiêu chưa có số liệu ở đây`,
  amendments: (count) => `${String(count)} thay đổi, kèm lý do`,
  addressees: (count) => `${String(count)} nơi được giao`,
  allMeetings: (count) => `${String(count)} phiên họp`,
  unitsBefore: (count) => `${String(count)} đơn vị cũ nay thuộc đâu`,
  byDate: 'Tất cả theo thời gian',
  newest: (shown, all) => `${shown} mục mới nhất trong tổng số ${all}; xem tất cả theo thời gian.`,
};
