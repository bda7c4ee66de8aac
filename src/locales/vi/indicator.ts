import type { Words } from '../en/en.ts';
import { byEnd } from '../range-end.ts';
import { yearInWords } from './year-in-words.ts';

export const indicator: Words['indicator'] = {
  answer: {
    told: (place, quantity, when, who) =>
      `${place}: ${quantity}, ${yearInWords(when)}, theo ${who}.`,
    rivals: (place, when, claims) =>
      `${place}, ${yearInWords(when)}: các nguồn nêu khác nhau, ${claims}.`,
    sources: (count, format) => `${format.number(count)} nguồn`,
    goal: (goal, due, isOpen) => `Mục tiêu ${isOpen ? due : `đến ${yearInWords(due)}`} là ${goal}`,
    reading: (goal, reading) => `${goal}: ${reading}.`,
    undecided: (goal, beside) =>
      `${goal}: chưa thể kết luận đã đạt hay chưa${beside === '' ? '' : `, ${beside}`}.`,
    related: ({ document, text, goal, due, isOpen }) =>
      `Mục tiêu liên quan, không đo bằng các số liệu này (${document}): ${text}, ${goal}, ${isOpen ? due : `đến ${yearInWords(due)}`}.`,
    survey: ({ places, when, areFormer, least, most, median }, format) => {
      const who = `${format.number(places)} tỉnh, thành phố${areFormer ? ' (trước sắp xếp tháng 7/2025)' : ''}, ${yearInWords(when)}`;
      const middle = median === '' ? '' : `; trung vị là ${median}`;
      return `${who}: từ ${byEnd(least)} đến ${byEnd(most)}${middle}.`;
    },
    provinces: ({ places, of, all, least, most }, format) => {
      const more =
        all === undefined
          ? ''
          : ` Tính cả số liệu cũ hơn hoặc khác phạm vi: ${format.number(all)} nơi.`;
      const who =
        of === undefined
          ? `${format.number(places)} tỉnh, thành phố (trước sắp xếp tháng 7/2025)`
          : `${format.number(places)}/${format.number(of)} tỉnh, thành phố`;
      return `${who} có số liệu cùng phạm vi, cách nhau không quá một năm: từ ${byEnd(least)} đến ${byEnd(most)}.${more}`;
    },
  },
  places: 'Theo tỉnh, thành',
  related: 'Mục tiêu liên quan, không đo bằng các số liệu này',
  measuredBy: 'đo bằng',
  views: {
    map: 'Bản đồ',
    tiles: 'Lưới ô',
    ranking: 'Xếp hạng',
    editions: 'Qua các kỳ',
    change: 'Kỳ đầu và kỳ cuối',
  },
  leaders: {
    title: 'Ai dẫn đầu, ai ở cuối',
    between: (places, median) =>
      `${String(places)} tỉnh, thành ở giữa${median === '' ? '' : `; trung vị ${median}`}`,
    since: (when) => `So với ${yearInWords(when)}`,
    before: (when) => (/^\d{4}$/.test(when) ? `Năm ${when}` : when),
    none: '–',
    former: 'Xếp theo các tỉnh, thành trước ngày 1/7/2025, không quy đổi sang các đơn vị hiện nay.',
    nowIn: (place) => `nay thuộc ${place}`,
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
      resolution: 'Mục tiêu của Nghị quyết 57',
      plans: 'Kế hoạch, quyết định từ khi có Nghị quyết',
      programmes: 'Chương trình trước Nghị quyết',
      provinces: 'Mục tiêu của các tỉnh, thành',
    },
    groupText: {
      resolution:
        'Những gì chính Nghị quyết đặt ra. Mục tiêu do nhiều văn bản cùng đặt chỉ nêu một lần, kèm tên các văn bản.',
      plans: 'Mục tiêu của cả nước, phần lớn cho từng năm, trong các văn bản từ ngày 22/12/2024.',
      programmes: 'Mục tiêu của cả nước đặt ra trước Nghị quyết; một số đã qua thời hạn.',
      provinces: 'Mục tiêu do các tỉnh, thành hiện nay và trước sắp xếp tự đặt.',
    },
    count: (count, format) => `${format.number(count)} mục tiêu`,
    lead: (all, measured, date, format) =>
      `Ở đây có tất cả ${format.number(all)} mục tiêu, ${format.number(measured)} mục tiêu đã có số liệu. Đã đọc nguồn đến ngày ${date}.`,
    rule: 'Quy tắc nhận định',
    ruleMore: 'Toàn bộ quy tắc',
  },
};
