import type { Words } from '../en/en.ts';
import { yearInWords } from './year-in-words.ts';

export const reading: Words['reading'] = {
  points: (written) => `${written} điểm phần trăm`,
  places: (written) => `${written} bậc`,
  short: (amount) => `còn thiếu ${amount}`,
  beyond: (amount) => `vượt ${amount}`,
  exactly: 'đúng bằng mục tiêu',
  publishers: (count) => `theo ${String(count)} nguồn`,
  since: (date) => `từ ${yearInWords(date)}`,
  asOf: (date) => `số liệu ${yearInWords(date)}`,
  cannotSay: 'chưa thể kết luận',
  why: {
    met: 'Số liệu dùng để xét đạt mục tiêu, kể cả khi xét giới hạn.',
    'reported-met':
      'Mới có một nơi đưa tin, không phải cơ quan đo lường; hoặc có số liệu khác cùng khoảng thời gian chênh hơn 20 điểm phần trăm.',
    missed: 'Thời hạn đã qua, số liệu mới nhất của thời điểm đó chưa đạt mục tiêu.',
    'no-figure':
      'Thời hạn đã qua mà ở đây chưa có số liệu nào của thời điểm đó hoặc sau đó; khoảng cách tính theo số liệu mới nhất.',
    'one-figure': 'Từ khi đặt mục tiêu mới có một số liệu; cần ít nhất hai để so sánh.',
    disputed: 'Các số liệu cùng thời điểm cho kết quả khác nhau.',
    'not-known': 'Giới hạn như “hơn”, “khoảng” chưa cho phép kết luận.',
  },
  beforeGoal: (date) =>
    `Số liệu mới nhất có trước khi mục tiêu được đặt ra (${yearInWords(date)}).`,
  far: 'Nhiều nguồn nói đã đạt, nhưng có số liệu khác cùng khoảng thời gian chênh hơn 20 điểm phần trăm.',
  early: 'Số liệu mới nhất đạt mục tiêu trước thời hạn.',
  line: (start, expected) =>
    `Nếu tiến đều từ ${start}, tới mục tiêu, thì thời điểm của số liệu mới nhất ứng với mức ${expected}.`,
};
