import type { Edtf } from '../../model/time.ts';
import type { Words } from '../en/en.ts';
import { formatFor } from '../format.ts';
import { genitiveOf } from '../genitive.ts';
import type { Said, SaidEnd, SaidGoal, Subject } from '../said.ts';
import { precisionOf, startOf, writtenDates, yearEnding } from '../written-dates.ts';

const { list, number, ordinal, plural } = formatFor('uk');
const dates = writtenDates('uk');

/** Names stay in the nominative: what they are comes before a colon, never after a preposition. */
function subject({ name, place }: Subject): string {
  return `${withoutColon(name)}, ${place}`;
}

function withoutColon(name: string): string {
  return name.replace(': ', ' – ');
}

function when(time: Edtf, timing: 'as-of' | 'period'): string {
  const precision = precisionOf(time);
  if (precision === 'open') return `з ${dates.full(time)}`;
  const isDated = timing === 'as-of' && (precision === 'month' || precision === 'day');
  return isDated ? `станом на ${dates.full(time)}` : dates.full(time);
}

function by(due: Edtf): string {
  const year = yearEnding(due);
  if (year !== undefined) return `до кінця ${dates.full(year)}`;
  const precision = precisionOf(due);
  if (precision === 'open') return `з ${dates.full(startOf(due))}`;
  return `${precision === 'day' ? 'до' : 'на'} ${dates.full(due)}`;
}

const endings = { one: 'а', many: 'ів' };

/** From a number, as it is read aloud: зі ста, з двадцяти. */
function from(value: string): string {
  return `${/^1\d\d(?!\d)/.test(value) ? 'зі' : 'з'} ${genitiveOf(value, endings)}`;
}

function upTo({ genitive }: Said): string {
  return `до ${genitiveOf(genitive, endings)}`;
}

const standNotes = {
  met: ' (досягнуто)',
  early: ' (уже на цьому рівні)',
  below: ' (не досягнуто)',
  above: ' (не досягнуто)',
  open: '',
} as const;

function goalNote(goal: SaidGoal | undefined): string {
  return goal ? `; ціль ${by(goal.due)} — ${goal.value}${standNotes[goal.stand]}` : '';
}

/** The word “place”, unless the name of the ranking has it. */
function rankWord(name: string): string {
  return /місц/i.test(name) ? '' : ' місце';
}

/** Two dates side by side: 2021 і 2022 рр. */
function both([from, to]: readonly [Edtf, Edtf]): string {
  if (precisionOf(from) === 'year' && precisionOf(to) === 'year') {
    return `${from} і ${to}\u00a0рр.`;
  }
  return dates.pair(from, to).join(' і ');
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

function counted(count: number, forms: Forms): string {
  return `${number(count)} ${forms[plural(count)] ?? forms.other}`;
}

const provinces = (count: number) =>
  counted(count, { one: 'провінція', few: 'провінції', other: 'провінцій' });
const ofProvinces = (count: number) => counted(count, { one: 'провінції', other: 'провінцій' });
const goals = (count: number) => counted(count, { one: 'ціль', few: 'цілі', other: 'цілей' });

const namesShown = 3;

function who({ names }: SaidEnd): string {
  return names.length > namesShown ? provinces(names.length) : list(names);
}

export const findings: Words['findings'] = {
  repeatsUnits: false,
  percentagePoints: (written) => `${written} в. п.`,
  ranksMoved: (ranks) => counted(ranks, { one: 'місце', few: 'місця', other: 'місць' }),
  trend: {
    changed: ({ way, from: start, to, times, goal, ...of }) => {
      const [first, second] = dates.pair(...times);
      const noun = way === 'up' ? 'зростання' : 'зниження';
      return `${subject(of)}: ${noun} ${from(start.bare)} (${first}) ${upTo(to)} (${second})${goalNote(goal)}`;
    },
    moved: ({ way, from: start, to, times, goal, ...of }) => {
      const [first, second] = dates.pair(...times);
      const noun = way === 'up' ? 'підйом' : 'зниження';
      return `${subject(of)}: ${noun} ${from(`${start}-го`)} (${first}) на ${ordinal(to)}${rankWord(of.name)} (${second})${goalNote(goal)}`;
    },
    same: ({ at, isRank, times, goal, ...of }) =>
      `${subject(of)}: ${at}${isRank ? rankWord(of.name) : ''} (${both(times)})${goalNote(goal)}`,
    newest: ({ at, isRank, time, timing, goal, ...of }) =>
      `${subject(of)}: ${at}${isRank ? rankWord(of.name) : ''} (${when(time, timing)})${goalNote(goal)}`,
    disputed: ({ values, isRank, time, timing, goal, ...of }) =>
      `${subject(of)}: джерела називають ${list(values)}${isRank ? rankWord(of.name) : ''} (${when(time, timing)})${goalNote(goal)}`,
  },
  ranking: ({ name, time, kind, first, last, isRank, areAllEqual, median, places }) => {
    const head = `${withoutColon(name)}, ${dates.full(time)}`;
    if (areAllEqual) return `${head}: ${provinces(places)}, у всіх ${first.value.phrase}`;
    if (isRank) {
      return `${head}: ${who(first)} — ${first.value.bare}, ${who(last)} — ${last.value.bare}${rankWord(name)}; усього ${provinces(places)}`;
    }
    const [top, bottom] =
      kind === 'ordered' ? ['перше місце', 'останнє'] : ['найбільше', 'найменше'];
    const ends = `${top} — ${who(first)} (${first.value.phrase}), ${bottom} — ${who(last)} (${last.value.bare})`;
    return `${head}: ${ends}${median ? `; медіана — ${median.bare}` : ''}`;
  },
  strip: {
    one: ({ name, median, times, places }) =>
      `${withoutColon(name)}, ${dates.full(times[1])}: медіана (${provinces(places[1])}) — ${median.phrase}`,
    median: ({ name, way, from: start, to, times, places, areSame }) => {
      const [first, second] = dates.pair(...times);
      const noun = way === 'up' ? 'зростання' : 'зниження';
      const all = areSame ? ` (${provinces(places[1])})` : '';
      return `${withoutColon(name)}, медіана${all}: ${noun} ${from(start.bare)} (${first}) ${upTo(to)} (${second})`;
    },
    range: ({ name, way, median, from: start, to, times }) => {
      const head = `${withoutColon(name)}: медіана — ${median.phrase} (${both(times)})`;
      const range = 'різниця між найбільшим і найменшим значенням';
      if (way === undefined) return head;
      if (way === 'same') return `${head}; ${range} та сама — ${to.phrase}`;
      const verb = way === 'narrower' ? 'зменшилася' : 'зросла';
      return `${head}; ${range} ${verb} ${from(start.bare)} ${upTo(to)}`;
    },
  },
  slope: ({ name, times, isRank, places, rose, fell, same, way, largest, change }) => {
    const [up, mostUp] = isRank
      ? ['підйом', 'найбільший підйом']
      : ['зростання', 'найбільше зростання'];
    const moved: readonly [string, number] = fell > rose ? ['зниження', fell] : [up, rose];
    const [side, count] = same === places ? ['без змін', same] : moved;
    const most =
      largest.length === 0 || largest.length > namesShown
        ? ''
        : `; ${way === 'up' ? mostUp : 'найбільше зниження'}: ${list(largest)}, ${change}`;
    return `${withoutColon(name)}, ${both(times)}: ${side} — ${number(count)} із ${ofProvinces(places)}${most}`;
  },
  tasks: {
    ofTotal: (done, total, time) =>
      `Завдання Резолюції 57: виконано ${done} із ${total} (станом на ${dates.full(time)})`,
    disputed: (done, total, time) =>
      `Завдання Резолюції 57: кількість виконаних за різними джерелами — ${list(done)}${total === undefined ? '' : ` із ${total}`} (станом на ${dates.full(time)})`,
    running: (done, running, time) =>
      `Завдання Резолюції 57: виконано ${done}, у роботі ${running} (станом на ${dates.full(time)})`,
    done: (done, time) => `Завдання Резолюції 57: виконано ${done} (станом на ${dates.full(time)})`,
  },
  coverage: ({ places, telling, indicators, pairs, silent }) => {
    const of = counted(indicators, { one: 'показника', other: 'показників' });
    return `Провінції з даними хоча б за одним із ${of}: ${number(telling)} із ${number(places)}; пари без даних: ${number(silent)} із ${number(pairs)}`;
  },
  merger: {
    made: (place, parts, until) =>
      `${place} об’єднує колишні одиниці: ${list(parts)} (у межах на ${dates.full(until)})`,
    unchanged: (place, since) =>
      `${place}: територія не змінилася під час об’єднання ${dates.full(since)}`,
    ended: (place, heir, until) =>
      `${place} (у межах на ${dates.full(until)}): нині у складі нової одиниці ${heir}`,
  },
  medians: (place, { indices, above, at, below }) => {
    const rest = [
      ...(at > 0 ? [`на її рівні — ${number(at)}`] : []),
      ...(below > 0 ? [`нижче — ${number(below)}`] : []),
    ];
    const of = counted(indices, { one: 'індексу', other: 'індексів' });
    return [
      `${place}: за останніми випусками вище медіани провінцій — ${number(above)} із ${of}`,
      ...rest,
    ].join(', ');
  },
  regions: ({ name, time, highest, lowest, top, bottom }) =>
    `${withoutColon(name)}, ${dates.full(time)}: найбільша медіана — ${list(highest)}, ${top.phrase}; найменша — ${list(lowest)}, ${bottom.bare}`,
  timeline: {
    meeting: (bodies, date) => `Останнє засідання: ${list(bodies)} (${dates.full(date)})`,
    due: (due, count) => `наступний строк — ${dates.full(due)}: ${goals(count)}`,
    both: (meeting, due) => `${meeting}; ${due}`,
  },
};
