import type { Words } from '../en/en.ts';

export const releases: Words['releases'] = {
  asOf: (release, day) => `Theo bản phát hành ${release} (${day}).`,
  current: (release) => `Bản dữ liệu ${release}.`,
  newer: (release) => `Có số liệu mới hơn từ bản ${release}`,
  live: 'Cập nhật: hiển thị số liệu mới nhất sau mỗi bản phát hành.',
  frozen: (release) => `Cố định: giữ mãi số liệu của bản ${release}.`,
  unchanged: (release, since) => `tính đến bản ${release}, không đổi từ bản ${since}`,
  added: (count) => `Bổ sung: ${count}`,
  corrected: (count) => `Đính chính: ${count}`,
  removed: (count) => `Bỏ: ${count}`,
  reworded: (count) => `Sửa ghi chú hoặc nguồn, số liệu không đổi: ${count}`,
  newReports: (count) => `Tin và chỉ số mới: ${count}`,
  byIndicator: 'Số liệu mới theo chỉ số',
  byPlace: 'Số liệu mới theo địa phương',
  kinds: { correction: 'Đính chính', revision: 'Nguồn công bố số mới', withdrawal: 'Rút bỏ' },
  became: (was, now) => `${was} → ${now}`,
  gone: 'Các mã đã kết thúc',
  goneTo: 'nay là:',
  withdrawn: 'đã rút bỏ',
  noTime: 'không rõ ngày',
  file: 'Tệp của bản phát hành này',
  history: 'Những thay đổi của các số liệu này',
  historyLead:
    'Các số liệu tại đây từng được đính chính, chuyển chỗ hoặc rút bỏ, bản mới nhất trước.',
  tombstone: {
    lead: (release) => `Địa chỉ này kết thúc ở bản phát hành ${release}.`,
    next: 'Nội dung nay ở:',
    before: (release) => `Như trong bản ${release}:`,
    why: 'Lý do',
  },
};
