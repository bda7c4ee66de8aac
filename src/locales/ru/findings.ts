import type { Edtf } from '../../model/time.ts';
import type { Words } from '../en/en.ts';
import { formatFor } from '../format.ts';
import { genitiveOf } from '../genitive.ts';
import type { Said, SaidEnd, SaidGoal, Subject } from '../said.ts';
import { precisionOf, startOf, writtenDates, yearEnding } from '../written-dates.ts';

const { list, number, ordinal, plural } = formatFor('ru');
const dates = writtenDates('ru');

/** Names stay in the nominative: what they are comes before a colon, never after a preposition. */
function subject({ name, place }: Subject): string {
  return `${withoutColon(name)}, ${place}`;
}

function withoutColon(name: string): string {
  return name.replace(': ', ' – ');
}

function when(time: Edtf, timing: 'as-of' | 'period'): string {
  const precision = precisionOf(time);
  if (precision === 'open') return `с ${dates.full(time)}`;
  const isDated = timing === 'as-of' && (precision === 'month' || precision === 'day');
  return isDated ? `на ${dates.full(time)}` : dates.full(time);
}

function by(due: Edtf): string {
  const year = yearEnding(due);
  if (year !== undefined) return `к концу ${dates.full(year)}`;
  const precision = precisionOf(due);
  if (precision === 'open') return `с ${dates.full(startOf(due))}`;
  return `${precision === 'day' ? 'к' : 'на'} ${dates.full(due)}`;
}

const endings = { one: 'а', many: 'ов' };

/** From a number, as it is read aloud: со ста, с двадцати. */
function from(value: string): string {
  return `${/^1\d\d(?!\d)/.test(value) ? 'со' : 'с'} ${genitiveOf(value, endings)}`;
}

function upTo({ genitive }: Said): string {
  return `до ${genitiveOf(genitive, endings)}`;
}

const standNotes = {
  met: ' (достигнута)',
  early: ' (уже на этом уровне)',
  below: ' (не достигнута)',
  above: ' (не достигнута)',
  open: '',
} as const;

function goalNote(goal: SaidGoal | undefined): string {
  return goal ? `; цель ${by(goal.due)} — ${goal.value}${standNotes[goal.stand]}` : '';
}

/** The word “place”, unless the name of the ranking has it. */
function rankWord(name: string): string {
  return /мест/i.test(name) ? '' : ' место';
}

/** Two dates side by side: 2021 и 2022 гг. */
function both([from, to]: readonly [Edtf, Edtf]): string {
  if (precisionOf(from) === 'year' && precisionOf(to) === 'year') {
    return `${from} и ${to}\u00a0гг.`;
  }
  return dates.pair(from, to).join(' и ');
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

function counted(count: number, forms: Forms): string {
  return `${number(count)} ${forms[plural(count)] ?? forms.other}`;
}

const provinces = (count: number) =>
  counted(count, { one: 'провинция', few: 'провинции', other: 'провинций' });
const ofProvinces = (count: number) => counted(count, { one: 'провинции', other: 'провинций' });
const goals = (count: number) => counted(count, { one: 'цель', few: 'цели', other: 'целей' });

const namesShown = 3;

function who({ names }: SaidEnd): string {
  return names.length > namesShown ? provinces(names.length) : list(names);
}

export const findings: Words['findings'] = {
  repeatsUnits: false,
  percentagePoints: (written) => `${written} п. п.`,
  ranksMoved: (ranks) => counted(ranks, { one: 'место', few: 'места', other: 'мест' }),
  trend: {
    changed: ({ way, from: start, to, times, goal, ...of }) => {
      const [first, second] = dates.pair(...times);
      const noun = way === 'up' ? 'рост' : 'снижение';
      return `${subject(of)}: ${noun} ${from(start.bare)} (${first}) ${upTo(to)} (${second})${goalNote(goal)}`;
    },
    moved: ({ way, from: start, to, times, goal, ...of }) => {
      const [first, second] = dates.pair(...times);
      const noun = way === 'up' ? 'подъём' : 'снижение';
      return `${subject(of)}: ${noun} ${from(`${start}-го`)} (${first}) на ${ordinal(to)}${rankWord(of.name)} (${second})${goalNote(goal)}`;
    },
    same: ({ at, isRank, times, goal, ...of }) =>
      `${subject(of)}: ${at}${isRank ? rankWord(of.name) : ''} (${both(times)})${goalNote(goal)}`,
    newest: ({ at, isRank, time, timing, goal, ...of }) =>
      `${subject(of)}: ${at}${isRank ? rankWord(of.name) : ''} (${when(time, timing)})${goalNote(goal)}`,
    disputed: ({ values, isRank, time, timing, goal, ...of }) =>
      `${subject(of)}: источники называют ${list(values)}${isRank ? rankWord(of.name) : ''} (${when(time, timing)})${goalNote(goal)}`,
  },
  ranking: ({ name, time, kind, first, last, isRank, areAllEqual, median, places }) => {
    const head = `${withoutColon(name)}, ${dates.full(time)}`;
    if (areAllEqual) return `${head}: ${provinces(places)}, у всех ${first.value.phrase}`;
    if (isRank) {
      return `${head}: ${who(first)} — ${first.value.bare}, ${who(last)} — ${last.value.bare}${rankWord(name)}; всего ${provinces(places)}`;
    }
    const [top, bottom] =
      kind === 'ordered' ? ['первое место', 'последнее'] : ['больше всего', 'меньше всего'];
    const ends = `${top} — ${who(first)} (${first.value.phrase}), ${bottom} — ${who(last)} (${last.value.bare})`;
    return `${head}: ${ends}${median ? `; медиана — ${median.bare}` : ''}`;
  },
  strip: {
    one: ({ name, median, times, places }) =>
      `${withoutColon(name)}, ${dates.full(times[1])}: медиана (${provinces(places[1])}) — ${median.phrase}`,
    median: ({ name, way, from: start, to, times, places, areSame }) => {
      const [first, second] = dates.pair(...times);
      const noun = way === 'up' ? 'рост' : 'снижение';
      const all = areSame ? ` (${provinces(places[1])})` : '';
      return `${withoutColon(name)}, медиана${all}: ${noun} ${from(start.bare)} (${first}) ${upTo(to)} (${second})`;
    },
    range: ({ name, way, median, from: start, to, times }) => {
      const head = `${withoutColon(name)}: медиана — ${median.phrase} (${both(times)})`;
      const range = 'разница между наибольшим и наименьшим значением';
      if (way === undefined) return head;
      if (way === 'same') return `${head}; ${range} та же — ${to.phrase}`;
      const verb = way === 'narrower' ? 'сократилась' : 'выросла';
      return `${head}; ${range} ${verb} ${from(start.bare)} ${upTo(to)}`;
    },
  },
  slope: ({ name, times, isRank, places, rose, fell, same, way, largest, change }) => {
    const [up, mostUp] = isRank ? ['подъём', 'наибольший подъём'] : ['рост', 'наибольший рост'];
    const moved: readonly [string, number] = fell > rose ? ['снижение', fell] : [up, rose];
    const [side, count] = same === places ? ['без изменений', same] : moved;
    const most =
      largest.length === 0 || largest.length > namesShown
        ? ''
        : `; ${way === 'up' ? mostUp : 'наибольшее снижение'}: ${list(largest)}, ${change}`;
    return `${withoutColon(name)}, ${both(times)}: ${side} — ${number(count)} из ${ofProvinces(places)}${most}`;
  },
  tasks: {
    ofTotal: (done, total, time) =>
      `Задачи Резолюции 57: выполнено ${done} из ${total} (на ${dates.full(time)})`,
    disputed: (done, total, time) =>
      `Задачи Резолюции 57: число выполненных по разным источникам — ${list(done)}${total === undefined ? '' : ` из ${total}`} (на ${dates.full(time)})`,
    running: (done, running, time) =>
      `Задачи Резолюции 57: выполнено ${done}, в работе ${running} (на ${dates.full(time)})`,
    done: (done, time) => `Задачи Резолюции 57: выполнено ${done} (на ${dates.full(time)})`,
  },
  coverage: ({ places, telling, indicators, pairs, silent }) => {
    const of = counted(indicators, { one: 'показателя', other: 'показателей' });
    return `Провинции с данными хотя бы по одному из ${of}: ${number(telling)} из ${number(places)}; пары без данных: ${number(silent)} из ${number(pairs)}`;
  },
  merger: {
    made: (place, parts, until) =>
      `${place} объединяет прежние единицы: ${list(parts)} (в границах на ${dates.full(until)})`,
    unchanged: (place, since) =>
      `${place}: территория не изменилась при объединении ${dates.full(since)}`,
    ended: (place, heir, until) =>
      `${place} (в границах на ${dates.full(until)}): ныне в составе новой единицы ${heir}`,
  },
  medians: (place, { indices, above, at, below }) => {
    const rest = [
      ...(at > 0 ? [`на её уровне — ${number(at)}`] : []),
      ...(below > 0 ? [`ниже — ${number(below)}`] : []),
    ];
    const of = counted(indices, { one: 'индекса', other: 'индексов' });
    return [
      `${place}: по последним выпускам выше медианы провинций — ${number(above)} из ${of}`,
      ...rest,
    ].join(', ');
  },
  regions: ({ name, time, highest, lowest, top, bottom }) =>
    `${withoutColon(name)}, ${dates.full(time)}: наибольшая медиана — ${list(highest)}, ${top.phrase}; наименьшая — ${list(lowest)}, ${bottom.bare}`,
  timeline: {
    meeting: (bodies, date) => `Последнее заседание: ${list(bodies)} (${dates.full(date)})`,
    due: (due, count) => `следующий срок — ${dates.full(due)}: ${goals(count)}`,
    both: (meeting, due) => `${meeting}; ${due}`,
  },
};
