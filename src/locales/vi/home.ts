import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { yearInWords } from './year-in-words.ts';

export const home: Words['home'] = {
  goals: {
    title: (met, missed) => {
      const said = [
        missed === 0 ? '' : `${String(missed)} không đạt`,
        met === 0 ? '' : `${String(met)} đã đạt`,
      ].filter(Boolean);
      return ['Mục tiêu của kế hoạch khác', said.join(', ')].filter(Boolean).join(': ');
    },
    label: 'Mục tiêu:',
    goal: (goal, due, isOpen) => `${goal} ${isOpen ? due : `đến ${yearInWords(due)}`}`,
    outcome: {
      lead: (isResolution, { goals, met, reportedMet, missed, behind, onCourse, open, silent }) => {
        const whose = isResolution ? 'Nghị quyết 57' : 'văn bản này';
        const all = `Trong ${String(goals)} mục tiêu của ${whose}, `;
        if (silent === goals) return `${all}chưa mục tiêu nào có số liệu công bố ở đây`;
        const read = [
          reportedMet === 0 ? '' : `${String(reportedMet)} có tin đã đạt`,
          missed === 0 ? '' : `${String(missed)} không đạt`,
          behind === 0 ? '' : `${String(behind)} chậm tiến độ`,
          onCourse === 0 ? '' : `${String(onCourse)} đúng tiến độ`,
          open === 0 ? '' : `${String(open)} chưa đủ số liệu để kết luận`,
          silent === 0 ? '' : `${String(silent)} chưa có số liệu`,
        ].filter(Boolean);
        const none = 'chưa số liệu nào cho thấy mục tiêu đã đạt';
        const first = `${all}${met === 0 ? none : `${String(met)} đã đạt`}`;
        return read.length === 0 ? first : `${first}${met === 0 ? ':' : ','} ${read.join(', ')}`;
      },
      told: (newest, goal, distance) =>
        `${newest}; mục tiêu ${goal}${distance === '' ? '' : `, ${distance}`}`,
      others: 'Mục tiêu khác của cả nước: đã đạt và không đạt',
    },
    newest: 'Mới nhất:',
    unmeasured: (_, written) => `Còn ${written} mục tiêu của cả nước chưa có số liệu ở đây.`,
    rule: 'Mục tiêu do nhiều văn bản cùng đặt ra chỉ tính một lần, kể từ văn bản đầu tiên.',
    ruleMore: 'Tất cả mục tiêu và căn cứ nhận định',
  },
  provinces: {
    title: 'Chọn tỉnh, thành của bạn',
    shown: 'Tô màu theo:',
    help: (told, all) =>
      `Số liệu mới nhất của ${told}/${all} tỉnh, thành, cách nhau không quá 12 tháng; đậm là cao, gạch chéo là chưa có.`,
    byName: 'Danh sách tỉnh, thành',
    more: 'Xem theo vùng và các đơn vị trước sắp xếp',
  },
  meeting: {
    newest: 'Phiên họp mới nhất',
    newestTelling: 'Phiên họp mới nhất có số liệu',
    noFigures: 'không nêu số liệu mới',
    statuses: (count) => `${String(count)} trạng thái màu`,
    difficulties: (count) => `${String(count)} khó khăn, vướng mắc`,
    milestones: (count) => `${String(count)} dấu mốc`,
    figures: 'Số liệu được báo cáo',
    directives: 'Nhiệm vụ được giao',
    ordering: 'Phiên gần nhất có giao nhiệm vụ',
    orderingDated: 'Phiên gần nhất giao việc có thời hạn',
    due: (due) => `thời hạn: ${due}`,
    followUps: 'Thông tin về nhiệm vụ đã giao trước đó',
    before: (claim, difference) =>
      difference === '' ? `trước đó: ${claim}` : `${difference}; trước đó: ${claim}`,
    disagree: 'các nguồn nêu khác nhau',
  },
  past: {
    title: 'Đã qua thời hạn',
    rule: (day) =>
      `${ended(`Số ngày tính đến ${day}`)} Chưa có thông tin không có nghĩa là chưa làm.`,
    targets: (_, written) =>
      `${written} mục tiêu của cả nước đã qua thời hạn mà chưa có số liệu cho thấy đã đạt`,
    silent: (_, written) => `Trong đó ${written} mục tiêu chưa có số liệu ở đây.`,
    provincial: (_, written) => `Ngoài ra có ${written} mục tiêu của các địa phương.`,
    directives: (_, written) =>
      `${written} nhiệm vụ được giao đã qua thời hạn mà chưa có thông tin`,
  },
  changes: {
    title: 'Có gì mới',
    first: (version, date) => `Bản ${version}, ngày ${date}, là bản đầu tiên: tất cả đều mới.`,
    release: (version, date) => `Bản ${version}, ngày ${date}.`,
    reports: 'Báo cáo mới nhất trong bản này',
    more: 'Tin mới trong 30 ngày đã đọc, mọi bản dữ liệu',
  },
};
