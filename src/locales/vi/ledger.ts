import type { Words } from '../en/en.ts';

export const ledger: Words['ledger'] = {
  documentKind: { 'working-rules': 'Quy chế', 'urgent-dispatch': 'Công điện' },
  told: {
    done: 'theo báo cáo: đã hoàn thành',
    'under-way': 'theo báo cáo: đang thực hiện',
    'not-done': 'theo báo cáo: chưa hoàn thành',
    repeated: 'được giao lại',
  },
  counted: {
    done: (count) => `${count} đã hoàn thành`,
    'under-way': (count) => `${count} đang thực hiện`,
    'not-done': (count) => `${count} chưa hoàn thành`,
    repeated: (count) => `${count} được giao lại`,
  },
  dated: { 'past-due': 'đã qua thời hạn', due: 'chưa đến hạn' },
  ordered: (directives, meetings) =>
    `${String(directives)} nhiệm vụ được giao tại ${String(meetings)} phiên họp.`,
  reported: (count, parts) => `Các báo cáo sau đó nhắc đến ${count} nhiệm vụ: ${parts}.`,
  reportedNone: 'Chưa có báo cáo nào sau đó cho biết kết quả.',
  silent: (count) =>
    `${count} nhiệm vụ không được nhắc lại tại phiên họp nào sau đó của cùng cơ quan.`,
  waiting: (count) =>
    `${count} nhiệm vụ chưa có phiên họp tiếp theo của cùng cơ quan trong bộ dữ liệu.`,
  overdue: (count) => `${count} nhiệm vụ đã qua thời hạn mà chưa có thông tin.`,
  sections: {
    overdue: 'Đã qua thời hạn, chưa có thông tin',
    'not-done': 'Theo báo cáo: chưa hoàn thành',
    'under-way': 'Theo báo cáo: đang thực hiện',
    repeated: 'Được giao lại',
    done: 'Theo báo cáo: đã hoàn thành',
    silent: 'Chưa có thông tin',
    waiting: 'Chưa có phiên họp tiếp theo',
  },
  rules: {
    overdue: (day) =>
      `Thời hạn đã hết trước ngày ${day}, là ngày đã đọc nguồn, mà chưa có báo cáo nào sau đó trong bộ dữ liệu nhắc đến nhiệm vụ.`,
    'not-done': () => 'Báo cáo mới nhất nêu nhiệm vụ chưa hoàn thành.',
    'under-way': () => 'Báo cáo mới nhất nêu kết quả một phần hoặc con số đạt được đến lúc đó.',
    repeated: () =>
      'Một phiên họp hoặc văn bản sau đó giao lại việc này; từ đó chưa có thông tin về kết quả.',
    done: () =>
      'Báo cáo mới nhất nêu nhiệm vụ đã hoàn thành: đó là lời của báo cáo, không phải nhận định của trang này.',
    silent: () =>
      'Bộ dữ liệu đã có ít nhất một phiên họp sau của cùng cơ quan, kèm nguồn, nhưng không phiên nào nhắc đến nhiệm vụ. Chưa có thông tin không có nghĩa là chưa thực hiện: có thể đã có báo cáo mà chưa ai nhập vào đây.',
    waiting: () => 'Bộ dữ liệu chưa có phiên họp nào sau đó của cùng cơ quan để đối chiếu.',
  },
  orderedAt: 'Giao tại',
  orderedBy: 'Người giao',
  timing: 'Thời điểm, theo lời nguồn',
  silentMeetings: 'Các phiên họp sau của cùng cơ quan không nhắc lại:',
  siblings: 'Các nhiệm vụ khác giao tại phiên họp này',
  daysPast: (days, day) =>
    `Đã quá hạn ${String(days)} ngày tính đến ${day} mà chưa có báo cáo nào cho biết kết quả.`,
  newestWord: (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
  past: (days) => `quá hạn ${String(days)} ngày`,
  given: (date) => `giao ${date}`,
  find: 'Tìm trong các nhiệm vụ được giao',
  jump: 'Kết quả của các nhiệm vụ',
  byAddressee: 'Giao cho ai',
  byAddresseeText: 'Nhiệm vụ giao cho nhiều nơi được ghi dưới từng nơi.',
  byMeeting: 'Theo từng phiên họp',
  untold: (count) => `${count} chưa có thông tin`,
  brought: (list) => `Phiên họp có ${list}.`,
  colours: (count) => `${String(count)} trạng thái màu`,
  became: 'Nhiệm vụ được giao và kết quả sau đó',
  earlier: 'Phiên họp này nêu gì về các nhiệm vụ đã giao trước đó',
  orderedBefore: 'Giao tại phiên họp liền trước',
  orderedEarlier: 'Giao tại các phiên họp trước đó nữa',
  unmentioned: (count, total) => `Không nhắc đến ở đây: ${count} trong ${total}`,
  officialRule:
    'Màu là nhận định của bên đánh giá về việc thực hiện nhiệm vụ. Nguồn không nêu tiêu chí đánh giá.',
  ownReadings: (place) => `Nhận định của trang này từ số liệu về ${place}`,
  ownReadingsNone: (place) =>
    `Trang này không đưa ra nhận định bên cạnh màu: chưa có văn bản nào trong bộ dữ liệu đặt mục tiêu cho ${place} để đối chiếu với số liệu.`,
  missing: 'Từng chỉ tiêu: nơi nào chưa có số liệu',
  missingText:
    'Tính trên 34 tỉnh, thành phố hiện nay. Chưa có số liệu không có nghĩa là bằng không.',
  missingCount: (reported, all) => `${reported}/${all} nơi có số liệu`,
  missingNames: 'Chưa có số liệu:',
  onlyNames: 'Chưa có số liệu, trừ:',
  missingNobody: 'Tất cả đã có số liệu.',
};
