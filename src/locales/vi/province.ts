import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';
import { yearInWords } from './year-in-words.ts';

export const province: Words['province'] = {
  answer: {
    nation: (quantity, when) => `cả nước: ${quantity}, ${when}`,
    nationGoal: (goal, due) => `mục tiêu chung của cả nước: ${goal}, thời hạn ${yearInWords(due)}`,
    ownGoal: (goal, due) => `mục tiêu của địa phương: ${goal}, thời hạn ${yearInWords(due)}`,
    by: (sources) => `theo ${sources}`,
    onlyContext: (figures) =>
      `Bộ dữ liệu mới có ${figures} làm bối cảnh (mô tả địa bàn, số liệu trước Nghị quyết 57), chưa có số liệu về việc thực hiện Nghị quyết.`,
    known: ({ place, figures, indicators, newest, context }) =>
      `Bộ dữ liệu có ${figures} về ${place}, thuộc ${String(indicators)} chỉ tiêu${ended(newest ? `; số mới nhất ${newest}` : '')}${context > 0 ? ` Ngoài ra có ${String(context)} số liệu bối cảnh: mô tả địa bàn và số liệu trước Nghị quyết.` : ''}`,
  },
  compare: 'So sánh với tỉnh, thành khác',
  jump: 'Trong trang này',
  standing: 'Kết quả và so sánh',
  standingNote:
    'Mỗi con số có thời điểm riêng. Mục tiêu chung của cả nước không phải là mục tiêu giao cho từng tỉnh, chỉ nêu để đối chiếu. Chỉ so sánh giữa các tỉnh, thành trong cùng một kỳ khảo sát; dải cho thấy giá trị thấp nhất và cao nhất, phần đậm là một nửa ở giữa, vạch là trung vị.',
  here: 'Tại đây',
  nation: 'Cả nước',
  goal: 'Mục tiêu',
  goalOf: { nation: 'của cả nước', own: 'của địa phương' },
  due: (goal, due) => `${goal}, thời hạn ${yearInWords(due)}`,
  spread: 'So với các tỉnh, thành',
  side: (side, median, places) =>
    `${{ above: 'trên', below: 'dưới', at: 'bằng' }[side]} trung vị ${median} của ${String(places)} tỉnh, thành`,
  rank: (rank, places, tied) => `${tied ? 'đồng hạng ' : ''}${rank}/${places}`,
  ranks: {
    own: (indicator, when, rank) => `${indicator}, ${when}: ${rank}`,
    all: (indicator) => `Xem cả bảng xếp hạng: ${indicator}`,
    unit: (place, rank, tied) => `${place} ${tied ? 'đồng hạng ' : ''}${rank}`,
    former: ({ indicator, when, units, places }) =>
      `${indicator}, ${when}, trước sắp xếp: ${units} trong ${places}; sau sắp xếp chưa có`,
  },
  strip: (least, lower, upper, most) =>
    `Từ ${least} đến ${most}; một nửa ở giữa từ ${lower} đến ${upper}`,
  figures: 'Tất cả số liệu',
  moreLines: 'Các biểu đồ khác (tệp hình)',
  details: 'Chi tiết',
  about: 'Địa bàn qua con số',
  ownGoals: 'Mục tiêu địa phương đặt ra',
  orders: {
    title: 'Nhiệm vụ được giao',
    brief: ({ count, overdue, next }) =>
      ended(
        [
          `${String(count)} nhiệm vụ giao đích danh hoặc giao tại phiên họp của địa phương`,
          overdue > 0 && `${String(overdue)} nhiệm vụ đã qua thời hạn mà chưa có thông tin`,
          next && `thời hạn kế tiếp: ${yearInWords(next)}`,
        ]
          .filter(Boolean)
          .join('; '),
      ),
    atOwn: 'Tại các phiên họp của địa phương',
    byName: 'Giao đích danh cho địa phương',
    toAll: 'Giao chung cho các tỉnh, thành',
    more: (count) =>
      `Còn ${String(count)} nhiệm vụ giao chung cho các tỉnh, thành, xem ở trang nhiệm vụ được giao`,
  },
  silence: {
    title: 'Chỉ tiêu chưa có số liệu',
    lead: (missing, all) =>
      `Trong ${String(all)} chỉ tiêu mà địa phương khác đã có số liệu từ ngày 1/7/2025, ở đây còn ${String(missing)} chỉ tiêu chưa có số liệu nào.`,
    none: (all) =>
      `Cả ${String(all)} chỉ tiêu mà địa phương khác đã có số liệu từ ngày 1/7/2025 đều đã có số liệu ở đây.`,
    why: 'Chưa có số liệu không có nghĩa là bằng không: có thể nguồn đã nêu nhưng chưa được nhập vào bộ dữ liệu.',
    older: 'Chỉ có số liệu cũ, chưa có số liệu từ ngày 1/7/2025',
    more: 'Tỉnh, thành nào đã có số liệu gì: xem độ phủ số liệu',
  },
  former: {
    title: (indicator, when, values) => `${indicator} của các đơn vị cũ, ${when}: ${values}`,
    value: (place, value) => `${place} ${value}`,
    subtitle: (unit) =>
      `Đơn vị tính: ${unit}; các hình dùng chung một thang. Mỗi đơn vị cũ có địa giới riêng đến hết ngày 30/6/2025; các đường chỉ đặt cạnh nhau, không nối, không tính gộp.`,
    description: 'Mỗi đơn vị cũ một biểu đồ nhỏ, dùng chung một thang.',
    caption: (indicator) => `${indicator} của các đơn vị cũ`,
  },
  neighbours: {
    title: 'Địa phương lân cận',
    border: 'Giáp ranh trên đất liền',
    note: 'Theo bản đồ của trang này, dựng từ Natural Earth với đường nét đã giản lược: đoạn giáp ranh chỉ ở cửa sông có thể không thể hiện.',
  },
  files: {
    title: 'Tải dữ liệu',
    json: 'Toàn bộ dữ liệu về địa phương này (JSON)',
    csv: 'Toàn bộ số liệu (CSV)',
    all: 'Định dạng, các trường và giấy phép',
    charts: 'Biểu đồ của trang này',
  },
  provinces: {
    lead: (told, all) =>
      `Từ ngày 1/7/2025, cả nước có ${all} đơn vị hành chính cấp tỉnh, sắp xếp từ 63 đơn vị. ${told === all ? 'Đơn vị nào cũng đã có ít nhất một số liệu về việc thực hiện Nghị quyết 57.' : `Trong đó ${told} đơn vị đã có ít nhất một số liệu về việc thực hiện Nghị quyết 57; các đơn vị còn lại mới có số liệu bối cảnh: mô tả địa bàn, số liệu cũ hơn.`}`,
    counted:
      'Con số là số lượng số liệu về Nghị quyết 57, không tính số liệu mô tả địa bàn và số liệu trước Nghị quyết.',
    ask: 'Tỉnh, thành nào đã có số liệu?',
    askText:
      'Các chỉ tiêu mà ít nhất một tỉnh, thành đã có số liệu, bất kể thời điểm. Trang của từng chỉ tiêu liệt kê nơi nào có và khi nào.',
    places: (count) => `${String(count)} tỉnh, thành`,
  },
};
