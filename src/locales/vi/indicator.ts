import type { Words } from '../en/en.ts';
import { byEnd } from '../range-end.ts';
import { yearInWords } from './year-in-words.ts';

export const indicator: Words['indicator'] = {
  answer: {
    told: (place, quantity, when, who) =>
      `${place}: ${quantity}, ${yearInWords(when)}, theo ${who}.`,
    rivals: (place, when, claims) =>
      `${place}, ${yearInWords(when)}: các nguồn nêu khác nhau, ${claims.join(' và ')}.`,
    sources: (count, format) => `${format.number(count)} nguồn`,
    goal: (goal, due, isOpen, reading) => {
      const what = `Mục tiêu ${isOpen ? due : `đến ${yearInWords(due)}`} là ${goal}`;
      return `${what}: ${reading}.`;
    },
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `${format.number(places)} tỉnh, thành phố${areFormer ? ' (trước sắp xếp tháng 7/2025)' : ''}, ${yearInWords(when)}`;
      const middle = median === '' ? '' : `; trung vị là ${median}`;
      return `${who}: từ ${byEnd(least)} đến ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, least, most }, format) => {
      const who =
        of === undefined
          ? `${format.number(places)} tỉnh, thành phố (trước sắp xếp tháng 7/2025)`
          : `${format.number(places)}/${format.number(of)} tỉnh, thành phố`;
      return `${who} có số liệu, mỗi nơi một thời điểm: từ ${byEnd(least)} đến ${byEnd(most)}.`;
    },
  },
  claims: {
    valueColumn: 'Giá trị và nguyên văn',
    sourceColumn: 'Nguồn, dòng dữ liệu',
    title: (name) => `${name}: toàn bộ số liệu`,
    description: (name) =>
      `${name}: mọi số liệu trong bộ dữ liệu, kèm địa bàn, thời điểm và nguồn.`,
    lead: (figures, times, format) =>
      `${figures}, xếp từ mới đến cũ, ${times === 1 ? 'cùng một thời điểm' : `thuộc ${format.number(times)} thời điểm`}. Mỗi số liệu đều dẫn đến nguồn và dòng tương ứng trong bộ dữ liệu.`,
    newest: (when) => `Dưới đây là kỳ mới nhất: ${yearInWords(when)}.`,
    all: (figures) => `Toàn bộ ${figures}, theo từng kỳ`,
    jump: 'Trong trang này',
  },
  conflicts: {
    title: 'Nơi các nguồn nêu khác nhau',
    lead: (claims, format) =>
      `${format.number(claims)} số liệu nêu khác nhau về cùng địa bàn, cùng thời điểm. Trang này đặt chúng cạnh nhau, không chọn số nào.`,
    explain: 'Lý do có thể có, theo những gì dữ liệu cho biết',
    reason: {
      scope: 'Lưu ý kèm theo từng nguồn khác nhau: phạm vi tính có thể không giống nhau.',
      moment:
        'Thời điểm chỉ được nêu chung như trên, còn bài đăng vào những ngày khác nhau: có thể là số của những ngày khác nhau.',
      bound: 'Chỉ một bên là con số chính xác, bên kia là giới hạn.',
      evidence: 'Loại căn cứ khác nhau, ghi cạnh từng nguồn.',
      translation: 'Có nguồn được đọc qua bản dịch.',
      occasion: 'Các nguồn cùng tường thuật một phiên họp.',
    },
    nothing: 'Dữ liệu không có gì giải thích sự khác nhau này.',
  },
  index: {
    nation: 'Cả nước, mới nhất',
    provinces: 'Tỉnh, thành',
    newest: 'Số liệu gần nhất',
    find: 'Tìm chỉ tiêu',
    found: 'Số kết quả:',
    jump: 'Các nhóm',
    none: 'chưa có',
  },
  targets: {
    group: {
      overdue: 'Đã qua thời hạn, chưa có số liệu cho thấy đã đạt',
      running: 'Chưa đến hạn, đã có số liệu',
      met: 'Đã đạt',
      'unmeasured-past': 'Đã qua thời hạn, chưa có số liệu ở đây',
      unmeasured: 'Chưa đến hạn, chưa có số liệu ở đây',
    },
    groupText: {
      overdue:
        'Thời hạn đã qua tính đến ngày đã đọc nguồn, và chưa có số liệu nào ở đây cho thấy chắc chắn đã đạt. Có thể đã có số liệu mới hơn ở nơi khác.',
      running: 'Thời hạn chưa đến; số liệu mới nhất chưa đạt mục tiêu.',
      met: 'Số liệu mới nhất đạt mục tiêu, kể cả khi xét giới hạn, dù đã đến hạn hay chưa.',
      'unmeasured-past': 'Bộ dữ liệu này không cho biết kết quả ra sao.',
      unmeasured: 'Bộ dữ liệu này chưa có số liệu nào để đối chiếu.',
    },
    count: (count, format) => `${format.number(count)} mục tiêu`,
    lead: (of, date, format) =>
      `${format.number(of.all)} mục tiêu, tính đến ngày ${date}: ${format.number(of.overdue)} đã qua thời hạn mà chưa có số liệu cho thấy đã đạt, ${format.number(of.met)} đã đạt, ${format.number(of.running)} chưa đến hạn và có số liệu để đối chiếu. Còn ${format.number(of['unmeasured-past'] + of.unmeasured)} mục tiêu chưa có số liệu ở đây.`,
    rule: 'Quy tắc nhận định',
    ruleMore: 'Toàn bộ quy tắc',
  },
};
