import type { Words } from '../en/en.ts';

export const search: Words['search'] = {
  description:
    'Tìm tỉnh, thành cũ và mới, chỉ tiêu, phiên họp, nhiệm vụ được giao, văn bản và mục tiêu của Nghị quyết 57; gõ có dấu hay không dấu đều được.',
  lead: 'Gõ có dấu hay không dấu đều được. Tên cũ và các cách viết khác cũng tìm được.',
  field: 'Tìm trên Tiến độ 57',
  hint: 'Tỉnh, chỉ tiêu, văn bản…',
  button: 'Tìm',
  examples: 'Ví dụ:',
  tries: ['quang tri', 'Thừa Thiên', 'nghị quyết 57', 'thanh toán trực tuyến'],
  start: 'Có thể tìm gì',
  allPages: 'Danh sách tất cả các trang',
  noScript:
    'Chức năng tìm kiếm cần JavaScript mà trình duyệt đang tắt. Mọi trang đều có trong một danh sách:',
  failed: 'Không tải được chức năng tìm kiếm. Hãy thử lại sau hoặc xem danh sách tất cả các trang.',
  notBuilt: 'Chỉ mục tìm kiếm do lệnh npm run build tạo ra; máy chủ này chưa có.',
  found: 'Số kết quả:',
  someWords: 'Không trang nào có đủ các từ này. Số trang có một vài từ:',
  placeApart: 'Địa phương và nội dung được tìm riêng. Số kết quả:',
  filter: 'Chỉ xem',
  all: 'Tất cả',
  more: 'Xem thêm kết quả',
  also: 'còn viết là',
  tookOver: 'gồm cả đơn vị cũ',
  nothing: 'Không tìm thấy gì cho',
  tips: [
    'Thử ít từ hơn hoặc chỉ gõ phần đầu của từ.',
    'Thử tên tỉnh, số hiệu văn bản hoặc một từ trong tên chỉ tiêu.',
    'Không tìm được theo con số; số liệu nằm ở trang của từng chỉ tiêu và từng tỉnh.',
  ],
  kind: {
    province: 'Tỉnh, thành phố',
    'former-province': 'Tỉnh, thành phố cũ',
    indicator: 'Chỉ tiêu',
    meeting: 'Phiên họp',
    directive: 'Nhiệm vụ được giao',
    document: 'Văn bản',
    target: 'Mục tiêu',
    page: 'Trang',
    fact: 'Số liệu đơn lẻ',
  },
  kinds: {
    province: 'Tỉnh, thành phố',
    'former-province': 'Tỉnh, thành phố cũ',
    indicator: 'Chỉ tiêu',
    meeting: 'Phiên họp',
    directive: 'Nhiệm vụ được giao',
    document: 'Văn bản',
    target: 'Mục tiêu',
    page: 'Trang khác',
    fact: 'Số liệu đơn lẻ',
  },
  overdue: ['quá hạn', 'trễ hạn', 'qua thời hạn'],
  pair: 'So sánh * và *',
  pairLine: 'Các chỉ tiêu cả hai nơi cùng có, đặt cạnh nhau',
  beforeMerger: (units) => `trước sắp xếp: ${units}; sau sắp xếp chưa có`,
  until: (date, successor) => `đến ${date}, nay thuộc ${successor}`,
  pages: {
    description:
      'Tất cả các trang của Tiến độ 57 trong một danh sách: tỉnh, thành cũ và mới, chỉ tiêu, phiên họp, nhiệm vụ được giao, văn bản.',
    lead: (count) =>
      `Toàn bộ ${count} trang trong một danh sách. Dùng chức năng tìm trong trang của trình duyệt để tìm theo mọi cách viết có ở đây.`,
  },
  notFound: {
    text: 'Không có trang nào ở địa chỉ này: có thể gõ nhầm hoặc trang đã chuyển đi. Hãy tìm kiếm hoặc bắt đầu từ một chuyên mục.',
  },
};
