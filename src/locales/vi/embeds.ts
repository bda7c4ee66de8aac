import type { Words } from '../en/en.ts';

export const embeds: Words['embeds'] = {
  title: 'Nhúng biểu đồ',
  description:
    'Đưa biểu đồ vào bài viết: khung nhúng, hình, tệp, địa chỉ. Không cần mã lệnh, không dùng cookie.',
  lead: 'Mỗi biểu đồ là một trang nhỏ riêng: đọc được trọn vẹn mà không cần JavaScript, không cookie, không tải gì từ máy chủ khác. Khung cao thấp thế nào cũng không cắt mất nội dung.',
  build: 'Tùy chọn',
  find: 'Tìm biểu đồ',
  chart: 'Biểu đồ',
  language: 'Ngôn ngữ',
  theme: 'Màu sắc',
  themes: { auto: 'Theo thiết bị của người đọc', light: 'Sáng', dark: 'Tối' },
  width: 'Chiều rộng tối đa (điểm ảnh)',
  highlight: 'Làm nổi bật một địa phương',
  noHighlight: 'không',
  preview: 'Xem trước',
  none: 'không có',
  meant: 'Có phải ý bạn là:',
  paste: 'Mã để dán',
  snippets: {
    frame: {
      name: 'Khung cập nhật',
      hint: 'Biểu đồ luôn theo bản dữ liệu mới nhất, cao vừa đủ ở mọi chiều rộng. Hệ thống nhận được thông báo chiều cao sẽ tự chỉnh khung.',
    },
    frozen: {
      name: 'Khung cố định',
      hint: 'Giữ mãi số liệu của bản phát hành mà từ đó biểu đồ có nội dung như hôm nay, và báo khi có số liệu mới hơn.',
    },
    listener: {
      name: 'Chiều cao chính xác',
      hint: 'Không bắt buộc. Đặt một lần trong trang, mã này chỉnh mỗi khung đúng bằng chiều cao biểu đồ.',
    },
    picture: {
      name: 'Hình',
      hint: 'Cho bản tin qua thư điện tử và hệ thống không nhận khung nhúng.',
    },
    inline: {
      name: 'Hình đặt ngay trong trang',
      hint: 'Mã SVG của hình: giữ nguyên như lúc lấy, không tự cập nhật.',
    },
    address: { name: 'Địa chỉ', hint: 'Cho hệ thống chỉ nhận địa chỉ (oEmbed).' },
    markdown: { name: 'Markdown', hint: 'Hình có liên kết về trang của biểu đồ.' },
    policy: {
      name: 'Cho bộ phận kỹ thuật',
      hint: 'Những gì cần cho phép nếu trang có chính sách bảo mật chặt (CSP).',
    },
  },
  charts: 'Tất cả biểu đồ',
  chartsLead: 'Mỗi liên kết mở đúng trang dùng để nhúng.',
  country: 'Cả nước',
  kinds: { map: 'bản đồ', tiles: 'lưới ô', ranking: 'xếp hạng' },
};
