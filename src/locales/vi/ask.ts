import type { Words } from '../en/en.ts';

export const ask: Words['ask'] = {
  description:
    'Cách đề nghị cơ quan cung cấp số liệu chưa ai công bố: văn bản soạn sẵn và quy định của pháp luật.',
  lead: 'Ô gạch chéo hoặc dòng “chưa có số liệu” nghĩa là chưa nguồn nào trong bộ dữ liệu nêu con số đó. Bạn có thể hỏi cơ quan đang giữ số liệu; văn bản dưới đây soạn sẵn để chép.',
  chooseTitle: 'Số liệu nào',
  place: 'Địa phương',
  indicator: 'Chỉ tiêu',
  any: 'chọn',
  letterTitle: 'Văn bản đề nghị',
  letterText:
    'Văn bản hỏi số liệu mới nhất, thời điểm của số liệu và tài liệu nêu số liệu. Hãy điền những chỗ trong ngoặc vuông.',
  copy: 'Chép',
  copied: 'Đã chép',
  sendTitle: 'Gửi cho ai, gửi thế nào',
  send: [
    'Số liệu của tỉnh, thành: Ủy ban nhân dân tỉnh, thành phố hoặc sở phụ trách lĩnh vực. Số liệu cả nước: bộ phụ trách lĩnh vực.',
    'Gửi qua bưu điện, nộp tại trụ sở hoặc qua mạng: thư điện tử, cổng thông tin của cơ quan. Nhiều cơ quan có mẫu phiếu riêng; khi đó chép phần nội dung vào ô “thông tin yêu cầu”.',
    'Ghi lại ngày cơ quan nhận được.',
  ],
  lawTitle: 'Pháp luật quy định',
  law: [
    'Công dân có quyền yêu cầu cơ quan nhà nước cung cấp thông tin. Không phải trả phí, chỉ trả chi phí thực tế để in, sao, chụp, gửi. Theo luật năm 2016, người nước ngoài chỉ được yêu cầu thông tin liên quan trực tiếp đến quyền và nghĩa vụ của mình.',
    'Từ ngày 1/9/2026, Luật Tiếp cận thông tin (sửa đổi) có hiệu lực, thay thế Luật số 104/2016/QH13 có hiệu lực từ ngày 1/7/2018. Trang này chưa đọc được quy định về thời hạn trong luật mới nên không nêu số ngày; hãy hỏi thời hạn khi gửi.',
  ],
  lawLinks: ['Về luật sửa đổi (báo Lao Động, tiếng Anh)', 'Toàn văn Luật số 104/2016/QH13'],
  foundTitle: 'Bạn đã có số liệu',
  foundText:
    'Chỉ cần một bài viết, một báo cáo hoặc chính văn bản trả lời, có địa chỉ công khai: hãy báo cho trang hoặc tự nhập.',
  found: ['Báo một nguồn', 'Cách nhập một số liệu'],
  link: 'Hỏi số liệu còn thiếu',
  linkPlace: 'Hỏi số liệu còn thiếu của địa phương này',
};
