import type { Edtf } from '../../model/time.ts';
import type { Words } from '../en/en.ts';
import { formatFor } from '../format.ts';
import type { SaidEnd, SaidGoal, Subject } from '../said.ts';
import { precisionOf, startOf, writtenDates, yearEnding } from '../written-dates.ts';

const { list, number } = formatFor('vi');
const dates = writtenDates('vi');

function until(due: Edtf): string {
  const year = yearEnding(due);
  if (year !== undefined) return `đến hết năm ${year}`;
  const precision = precisionOf(due);
  if (precision === 'open') return `từ ${dates.full(startOf(due))}`;
  return precision === 'day' ? `đến ${dates.full(due)}` : dates.full(due);
}

function when(time: Edtf, timing: 'as-of' | 'period'): string {
  const isDated = timing === 'as-of' && ['month', 'day'].includes(precisionOf(time));
  return isDated ? `tính đến ${dates.full(time)}` : on(time);
}

/** năm 2024, tháng 8/2025, ngày 23/9/2025. */
function on(time: Edtf): string {
  const written = dates.full(time);
  switch (precisionOf(time)) {
    case 'day':
      return `ngày ${written}`;
    case 'open':
      return `từ ${written}`;
    default:
      return written;
  }
}

/** The place first, as Vietnamese headlines have it. */
function subject({ name, place }: Subject): string {
  return `${place}: ${withoutColon(name)}`;
}

/** Where no verb follows. */
function label({ name, place }: Subject): string {
  return `${withoutColon(name)}, ${place}`;
}

function withoutColon(name: string): string {
  return name.replace(': ', ' – ');
}

function goalClause(goal: SaidGoal | undefined): string {
  if (!goal) return '';
  const what = `mục tiêu ${goal.value} ${until(goal.due)}`;
  switch (goal.stand) {
    case 'met':
      return `, đạt ${what}`;
    case 'early':
      return `, đã ở mức ${what}`;
    case 'below':
    case 'above':
      return `, chưa đạt ${what}`;
    case 'open':
      return goalNote(goal);
  }
}

const standNotes = {
  met: ' (đã đạt)',
  early: ' (đã ở mức này)',
  below: ' (chưa đạt)',
  above: ' (chưa đạt)',
  open: '',
} as const;

function goalNote(goal: SaidGoal | undefined): string {
  return goal ? `; mục tiêu ${until(goal.due)}: ${goal.value}${standNotes[goal.stand]}` : '';
}

function provinces(count: number): string {
  return `${number(count)} tỉnh, thành phố`;
}

const namesShown = 3;

function who({ names }: SaidEnd): string {
  return names.length > namesShown ? provinces(names.length) : list(names);
}

export const findings: Words['findings'] = {
  repeatsUnits: true,
  percentagePoints: (written) => `${written} điểm phần trăm`,
  ranksMoved: (ranks) => `${number(ranks)} bậc`,
  trend: {
    changed: ({ way, from, to, times, goal, ...of }) => {
      const [first, second] = dates.pair(...times);
      const [verb, toward] = way === 'up' ? ['tăng', 'lên'] : ['giảm', 'xuống'];
      return `${subject(of)} ${verb} từ ${from.bare} (${first}) ${toward} ${to.phrase} (${second})${goalClause(goal)}`;
    },
    moved: ({ name, place, way, from, to, times, goal }) => {
      const [first, second] = dates.pair(...times);
      const [verb, toward] = way === 'up' ? ['tăng', 'lên'] : ['giảm', 'xuống'];
      return `${withoutColon(name)}: ${place} ${verb} từ thứ ${from} (${first}) ${toward} thứ ${to} (${second})${goalNote(goal)}`;
    },
    same: ({ at, isRank, times, goal, ...of }) => {
      const [first, second] = dates.pair(...times);
      const what = isRank ? `${withoutColon(of.name)}: ${of.place} ${at}` : `${label(of)}: ${at}`;
      return `${what} (cả ${first} và ${second})${goalNote(goal)}`;
    },
    newest: ({ at, isRank, time, timing, goal, ...of }) => {
      const what = isRank ? `${withoutColon(of.name)}: ${of.place} ${at}` : `${label(of)}: ${at}`;
      return `${what}, ${when(time, timing)}${goalNote(goal)}`;
    },
    disputed: ({ values, time, timing, goal, ...of }) =>
      `${label(of)}: các nguồn nêu ${list(values)}, ${when(time, timing)}${goalNote(goal)}`,
  },
  ranking: ({ name, time, kind, first, last, isRank, areAllEqual, median, places }) => {
    const head = `${withoutColon(name)} ${on(time)}`;
    if (areAllEqual) return `${head}: cả ${provinces(places)} đều ${first.value.phrase}`;
    if (isRank) {
      return `${head}: ${who(first)} ${first.value.bare}, ${who(last)} ${last.value.bare} trong ${provinces(places)}`;
    }
    const [top, bottom] = kind === 'ordered' ? ['đứng đầu', 'đứng cuối'] : ['lớn nhất', 'nhỏ nhất'];
    const ends = `${who(first)} ${top} (${first.value.phrase}), ${who(last)} ${bottom} (${last.value.bare})`;
    return `${head}: ${ends}${median ? `; trung vị ${median.bare}` : ''}`;
  },
  strip: {
    one: ({ name, median, times, places }) =>
      `${withoutColon(name)}: trung vị của ${provinces(places[1])} là ${median.phrase}, ${on(times[1])}`,
    median: ({ name, way, from, to, times, places, areSame }) => {
      const [first, second] = dates.pair(...times);
      const [verb, toward] = way === 'up' ? ['tăng', 'lên'] : ['giảm', 'xuống'];
      const whose = areSame ? `của ${provinces(places[1])}` : 'các tỉnh, thành';
      return `${withoutColon(name)}: trung vị ${whose} ${verb} từ ${from.bare} (${first}) ${toward} ${to.phrase} (${second})`;
    },
    range: ({ name, way, median, from, to, times }) => {
      const [first, second] = dates.pair(...times);
      const head = `${withoutColon(name)}: trung vị đều là ${median.phrase} (${first} và ${second})`;
      if (way === undefined) return head;
      if (way === 'same') return `${head}; khoảng cách cao nhất – thấp nhất vẫn là ${to.phrase}`;
      const verb = way === 'narrower' ? 'thu hẹp' : 'nới rộng';
      return `${head}; khoảng cách cao nhất – thấp nhất ${verb} từ ${from.bare} thành ${to.phrase}`;
    },
  },
  slope: ({ name, times, places, rose, fell, same, way, largest, change }) => {
    const [first, second] = dates.pair(...times);
    const when = times.every((time) => precisionOf(time) === 'year')
      ? times.join('–')
      : `${second} so với ${first}`;
    const moved: readonly [string, number] = fell > rose ? ['giảm', fell] : ['tăng', rose];
    const [side, count] = same === places ? ['không đổi', same] : moved;
    const verb = way === 'up' ? 'tăng' : 'giảm';
    const most =
      largest.length === 0 || largest.length > namesShown
        ? ''
        : `${verb === side ? ', nhiều nhất' : `; ${verb} nhiều nhất`}: ${list(largest)} (${change})`;
    return `${withoutColon(name)}, ${when}: ${number(count)}/${number(places)} tỉnh, thành ${side}${most}`;
  },
  tasks: {
    ofTotal: (done, total, time) =>
      `Đã hoàn thành ${done}/${total} nhiệm vụ Nghị quyết 57, tính đến ${dates.full(time)}`,
    disputed: (done, total, time) =>
      `Số nhiệm vụ Nghị quyết 57 đã hoàn thành, tính đến ${dates.full(time)}: các nguồn nêu ${list(done)}${total === undefined ? '' : ` trong tổng số ${total}`}`,
    running: (done, running, time) =>
      `Đã hoàn thành ${done} nhiệm vụ Nghị quyết 57, đang thực hiện ${running}, tính đến ${dates.full(time)}`,
    done: (done, time) =>
      `Đã hoàn thành ${done} nhiệm vụ Nghị quyết 57, tính đến ${dates.full(time)}`,
  },
  coverage: ({ places, telling, indicators, pairs, silent }) =>
    `${number(telling)}/${provinces(places)} có số liệu của ít nhất một trong ${number(indicators)} chỉ tiêu; ${number(silent)}/${number(pairs)} cặp tỉnh – chỉ tiêu chưa có số liệu`,
  merger: {
    made: (place, parts, last) =>
      `${place} hợp thành từ ${list(parts)} theo địa giới đến ${on(last)}`,
    unchanged: (place, since) => `${place} giữ nguyên địa giới trong đợt sắp xếp ${on(since)}`,
    ended: (place, heir, last) => `${place} theo địa giới đến ${on(last)} nay thuộc ${heir}`,
  },
  medians: (place, { indices, above, at, below }) => {
    const rest = [
      ...(at > 0 ? [`bằng trung vị ở ${number(at)}`] : []),
      ...(below > 0 ? [`thấp hơn ở ${number(below)}`] : []),
    ];
    const more = rest.length > 0 ? `, ${rest.join(', ')}` : '';
    return `Theo các kỳ mới nhất, ${place} cao hơn trung vị các tỉnh, thành phố ở ${number(above)}/${number(indices)} chỉ số${more}`;
  },
  regions: ({ name, time, highest, lowest, top, bottom }) =>
    `${withoutColon(name)} ${on(time)}: trung vị cao nhất ở ${list(highest)}: ${top.phrase}; thấp nhất ở ${list(lowest)}: ${bottom.bare}`,
  timeline: {
    meeting: (bodies, date) => `Phiên họp mới nhất: ${list(bodies)}, ${on(date)}`,
    due: (due, goals) => `mốc tiếp theo: ${dates.full(due)}, ${number(goals)} mục tiêu`,
    both: (meeting, due) => `${meeting}; ${due}`,
  },
};
