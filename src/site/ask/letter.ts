/** A stretch of the letter: plain, or a blank that the chosen figure fills. */
export interface LetterPart {
  readonly text: string;
  readonly fills?: 'to' | 'place' | 'indicator' | 'goal';
}

/**
 * The letter to an office, in Vietnamese for every reader. What stands in square brackets is filled
 * in by hand where no script does it.
 */
export const letter: readonly LetterPart[] = [
  { text: 'Kính gửi: ' },
  { text: '[cơ quan phụ trách]', fills: 'to' },
  {
    text: `

Căn cứ Luật Tiếp cận thông tin, tôi đề nghị quý cơ quan cung cấp thông tin sau đây:

Chỉ tiêu: `,
  },
  { text: '[tên chỉ tiêu]', fills: 'indicator' },
  { text: '\nĐịa bàn: ' },
  { text: '[tên địa phương hoặc cả nước]', fills: 'place' },
  { text: '\nMục tiêu liên quan: ' },
  { text: '[mục tiêu và văn bản nêu mục tiêu, nếu có]', fills: 'goal' },
  {
    text: `
Thông tin đề nghị cung cấp: số liệu mới nhất hiện có; thời điểm hoặc kỳ của số liệu; cách tính; tên văn bản, báo cáo nêu số liệu.

Mục đích: theo dõi việc thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị. Số liệu nhận được sẽ được công bố kèm nguồn.

Hình thức nhận: [thư điện tử, đường bưu chính hoặc tại trụ sở]

Họ và tên: [...]
Nơi cư trú, địa chỉ liên hệ: [...]
Số căn cước hoặc hộ chiếu, nếu cơ quan yêu cầu: [...]

[Ngày, tháng, năm; chữ ký]`,
  },
];
