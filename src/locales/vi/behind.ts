import type { Words } from '../en/en.ts';
import { ended } from '../full-stop.ts';

export const behind: Words['behind'] = {
  title: 'Ai đang chậm, chậm ở đâu',
  description:
    'Tỉnh, thành đứng cuối các bảng xếp hạng đã công bố; mục tiêu và nhiệm vụ được giao theo Nghị quyết 57 đã qua thời hạn.',
  lead: ({ day, rankings, missed, unknown, orders }) => {
    const past = [
      missed === 0 ? '' : `${String(missed)} mục tiêu của cả nước không đạt`,
      unknown === 0
        ? ''
        : `${String(unknown)} mục tiêu của cả nước đã qua thời hạn mà chưa có số liệu cho thấy đã đạt`,
      orders === 0
        ? ''
        : `${String(orders)} nhiệm vụ được giao đã qua thời hạn mà chưa có thông tin`,
    ].filter(Boolean);
    const dates =
      past.length === 0 ? 'không có mục tiêu, nhiệm vụ nào đã qua thời hạn' : past.join('; ');
    const ranked =
      rankings === 0 ? '' : ` ${String(rankings)} bảng xếp hạng cho biết tỉnh, thành đứng cuối.`;
    return `${ended(`Tính đến ${day}: ${dates}`)}${ranked}`;
  },
  fair: 'Chưa có thông tin không có nghĩa là chưa làm; đứng cuối một bảng không có nghĩa là kém về mọi mặt.',
  places: 'Tỉnh, thành đứng cuối bảng',
  placesText: (former) => `Kỳ mới nhất của từng bảng xếp hạng, kể từ vị trí cuối. ${former}`,
  edition: (when, places, areFormer) =>
    `${when}, ${String(places)} tỉnh, thành${areFormer ? ' trước sắp xếp' : ''}`,
  rank: (rank, tied) => `${tied ? 'đồng hạng ' : ''}${rank}`,
  otherRankings: (count) =>
    `${String(count)} bảng xếp hạng khác: các kỳ cũ hơn và chỉ số thành phần`,
  figures: 'Tỉnh, thành hiện nay: số liệu thấp nhất đã công bố',
  figuresText:
    'Đây không phải bảng xếp hạng: chỉ một số nơi có số liệu, mỗi nơi theo nguồn và thời điểm riêng.',
  lowestOf: (places, isRank) =>
    `${isRank ? 'hạng thấp nhất' : 'thấp nhất'} trong ${String(places)} nơi có số liệu`,
  otherFigures: (count) => `Số liệu thấp nhất của ${String(count)} chỉ tiêu khác`,
  allIndicators: 'Tất cả chỉ tiêu và bảng xếp hạng',
  goals: 'Mục tiêu đã qua thời hạn',
  missed: (count) => `${String(count)} mục tiêu của cả nước không đạt`,
  unknown: (count, areMore) =>
    `${String(count)} mục tiêu ${areMore ? 'khác ' : ''}chưa có số liệu cho thấy đã đạt`,
  otherGoals: (count) => `${String(count)} mục tiêu khác của cả nước đã qua thời hạn`,
  provincial: (count) => `${String(count)} mục tiêu của các địa phương`,
  noFigure: 'chưa có số liệu ở đây',
  former: 'trước sắp xếp',
  allGoals: 'Tất cả mục tiêu và căn cứ nhận định',
  tasks: 'Nhiệm vụ được giao',
  unfinished: (count) => `${String(count)} nhiệm vụ được báo cáo là chưa hoàn thành`,
  orders: (count) => `${String(count)} nhiệm vụ được giao đã qua thời hạn`,
  ordersText:
    'Quá hạn lâu nhất xếp trước. Chưa có báo cáo nào sau đó trong bộ dữ liệu nhắc đến các nhiệm vụ này; có thể việc đã làm mà báo cáo chưa được nhập vào đây.',
  otherOrders: (count) => `${String(count)} nhiệm vụ khác`,
  allOrders: 'Tất cả nhiệm vụ được giao và kết quả sau đó',
  cut: (shown, all) => `${shown} mục đầu trong tổng số ${all}.`,
};
