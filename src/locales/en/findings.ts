import type { Edtf } from '../../model/time.ts';
import { formatFor } from '../format.ts';
import type {
  SaidChange,
  SaidCoverage,
  SaidEnd,
  SaidGoal,
  SaidMedian,
  SaidMedianChange,
  SaidMove,
  SaidNewest,
  SaidRange,
  SaidRanking,
  SaidRegions,
  SaidRivals,
  SaidSame,
  SaidSlope,
  SaidStanding,
  Subject,
} from '../said.ts';
import { precisionOf, startOf, writtenDates, yearEnding } from '../written-dates.ts';

const { list, number, ordinal } = formatFor('en');
const dates = writtenDates('en');

/** in August 2025, on 23 September 2025, over 1 – 20 July 2025. */
function on(time: Edtf, written = dates.full(time)): string {
  switch (precisionOf(time)) {
    case 'year':
    case 'month':
      return `in ${written}`;
    case 'day':
      return `on ${written}`;
    case 'span':
      return time.length > 15 ? `over ${written}` : `in ${written}`;
    case 'open':
      return `since ${written}`;
  }
}

/** A stock of a year is said to be in it. */
function asOf(time: Edtf, timing: 'as-of' | 'period'): string {
  const isDated = timing === 'as-of' && ['month', 'day'].includes(precisionOf(time));
  return isDated ? `as of ${dates.full(time)}` : on(time);
}

function onBoth([from, to]: readonly [Edtf, Edtf]): readonly [string, string] {
  const [first, second] = dates.pair(from, to);
  return [on(from, first), on(to, second)];
}

function by(due: Edtf): string {
  const year = yearEnding(due);
  if (year !== undefined) return `by the end of ${year}`;
  const precision = precisionOf(due);
  if (precision === 'open') return `from ${dates.full(startOf(due))} on`;
  return precision === 'day' ? `by ${dates.full(due)}` : `for ${dates.full(due)}`;
}

/** A name with a place in it, or with a colon or comma, takes no second “in”. */
function subject({ name, place }: Subject): string {
  if (!/[:,]| in | province/i.test(name)) return `${name} in ${place}`;
  const plain = withoutColon(name);
  return `${place}: ${plain}${plain.includes(',') ? ',' : ''}`;
}

function label({ name, place }: Subject): string {
  return `${withoutColon(name)}, ${place}`;
}

function withoutColon(name: string): string {
  return name.replace(': ', ' – ');
}

/** Closes a sentence with a verb. */
function goalClause(goal: SaidGoal | undefined): string {
  if (!goal) return '';
  const what = `the goal of ${goal.value} ${by(goal.due)}`;
  switch (goal.stand) {
    case 'met':
      return `, meeting ${what}`;
    case 'early':
      return `, already at ${what}`;
    case 'below':
      return `, short of ${what}`;
    case 'above':
      return `, above ${what}`;
    case 'open':
      return goalNote(goal);
  }
}

const standNotes = {
  met: ' (met)',
  early: ' (already reached)',
  below: ' (not met)',
  above: ' (not met)',
  open: '',
} as const;

function goalNote(goal: SaidGoal | undefined): string {
  return goal ? `; goal ${by(goal.due)}: ${goal.value}${standNotes[goal.stand]}` : '';
}

function provinces(count: number): string {
  return count === 1 ? '1 province' : `${number(count)} provinces`;
}

function goals(count: number): string {
  return count === 1 ? '1 goal' : `${number(count)} goals`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const namesShown = 3;

function who({ names }: SaidEnd): string {
  return names.length > namesShown ? provinces(names.length) : list(names);
}

/** Headlines. Names come as they are in the dataset; none ends in a full stop. */
export const findings = {
  /** Whether a unit is said although the name already says it: hồ sơ … 5 hồ sơ. */
  repeatsUnits: false,
  /** Between percentages: +1.2 percentage points. */
  percentagePoints: (written: string, value: number) =>
    `${written} percentage ${Math.abs(value) === 1 ? 'point' : 'points'}`,
  /** Places gained or lost in a ranking. */
  ranksMoved: (ranks: number) => (ranks === 1 ? '1 place' : `${number(ranks)} places`),
  trend: {
    changed: ({ way, from, to, times, goal, ...of }: SaidChange) => {
      const [first, second] = onBoth(times);
      const verb = way === 'up' ? 'rose' : 'fell';
      return `${subject(of)} ${verb} from ${from.bare} ${first} to ${to.phrase} ${second}${goalClause(goal)}`;
    },
    moved: ({ name, place, way, from, to, times, goal }: SaidMove) => {
      const [first, second] = onBoth(times);
      const verb = way === 'up' ? 'moved up' : 'moved down';
      return `${withoutColon(name)}: ${place} ${verb} from ${ordinal(from)} ${first} to ${ordinal(to)} ${second}${goalNote(goal)}`;
    },
    same: ({ at, isRank, times, goal, ...of }: SaidSame) => {
      const [first, second] = onBoth(times);
      const what = isRank ? `${withoutColon(of.name)}: ${of.place} ${at}` : `${label(of)}: ${at}`;
      return `${what} both ${first} and ${second}${goalNote(goal)}`;
    },
    newest: ({ at, isRank, time, timing, goal, ...of }: SaidNewest) => {
      const what = isRank ? `${withoutColon(of.name)}: ${of.place} ${at}` : `${label(of)}: ${at}`;
      const when = asOf(time, timing);
      return `${what} ${when}${goalNote(goal)}`;
    },
    disputed: ({ values, time, timing, goal, ...of }: SaidRivals) => {
      const when = asOf(time, timing);
      return `${label(of)}: sources give ${list(values)} ${when}${goalNote(goal)}`;
    },
  },
  ranking: ({
    name,
    time,
    kind,
    first,
    last,
    isRank,
    areAllEqual,
    median,
    places,
  }: SaidRanking) => {
    const head = `${withoutColon(name)} ${on(time)}`;
    if (areAllEqual) return `${head}: all ${provinces(places)} at ${first.value.phrase}`;
    if (isRank) {
      return `${head}: ${who(first)} ${first.value.bare}, ${who(last)} ${last.value.bare} among ${provinces(places)}`;
    }
    const [top, bottom] = kind === 'ordered' ? ['first', 'last'] : ['highest', 'lowest'];
    const ends = `${who(first)} ${top} with ${first.value.phrase}, ${who(last)} ${bottom} with ${last.value.bare}`;
    return `${head}: ${ends}${median ? `; median ${median.bare}` : ''}`;
  },
  strip: {
    one: ({ name, median, times, places }: SaidMedian) =>
      `${withoutColon(name)}: the median of ${provinces(places[1])} was ${median.phrase} ${on(times[1])}`,
    median: ({ name, way, from, to, times, places, areSame }: SaidMedianChange) => {
      const [first, second] = onBoth(times);
      const verb = way === 'up' ? 'rose' : 'fell';
      const whose = areSame ? `the median of ${provinces(places[1])}` : 'the provinces’ median';
      return `${withoutColon(name)}: ${whose} ${verb} from ${from.bare} ${first} to ${to.phrase} ${second}`;
    },
    range: ({ name, way, median, from, to, times }: SaidRange) => {
      const [first, second] = onBoth(times);
      const head = `${withoutColon(name)}: median ${median.phrase} both ${first} and ${second}`;
      if (way === undefined) return head;
      if (way === 'same')
        return `${head}; the gap between highest and lowest ${to.phrase} both times`;
      const verb = way === 'narrower' ? 'narrowed' : 'widened';
      return `${head}; the gap between highest and lowest ${verb} from ${from.bare} to ${to.phrase}`;
    },
  },
  slope: ({ name, times, isRank, places, rose, fell, same, way, largest, change }: SaidSlope) => {
    const [first, second] = dates.pair(...times);
    const moved: readonly [string, number] = fell > rose ? ['down', fell] : ['up', rose];
    const [side, count] = same === places ? ['unchanged', same] : moved;
    const what = isRank ? `largest move ${way}` : `largest ${way === 'up' ? 'rise' : 'fall'}`;
    const most =
      largest.length === 0 || largest.length > namesShown
        ? ''
        : `; ${what}: ${list(largest)}, ${change}`;
    return `${withoutColon(name)}, ${first} to ${second}: ${side} in ${number(count)} of ${provinces(places)}${most}`;
  },
  tasks: {
    ofTotal: (done: string, total: string, time: Edtf) =>
      `${capitalised(done)} of ${total} tasks of Resolution 57 were done as of ${dates.full(time)}`,
    disputed: (done: readonly string[], total: string | undefined, time: Edtf) =>
      `${capitalised(done.join(' or '))}${total === undefined ? '' : ` of ${total}`} tasks of Resolution 57 were done as of ${dates.full(time)}: sources disagree`,
    running: (done: string, running: string, time: Edtf) =>
      `${capitalised(done)} tasks of Resolution 57 were done and ${running} under way as of ${dates.full(time)}`,
    done: (done: string, time: Edtf) =>
      `${capitalised(done)} tasks of Resolution 57 were done as of ${dates.full(time)}`,
  },
  coverage: ({ places, telling, indicators, pairs, silent }: SaidCoverage) =>
    `${number(telling)} of ${provinces(places)} have a figure for at least one of ${number(indicators)} indicators; ${number(silent)} of ${number(pairs)} pairs of province and indicator have none`,
  merger: {
    made: (place: string, parts: readonly string[], until: Edtf) =>
      `${place} is made of ${list(parts)} as they were until ${dates.full(until)}`,
    unchanged: (place: string, since: Edtf) =>
      `${place} kept its territory when others merged ${on(since)}`,
    ended: (place: string, heir: string, until: Edtf) =>
      `${place} as it was until ${dates.full(until)} is now part of ${heir}`,
  },
  medians: (place: string, { indices, above, at, below }: SaidStanding) => {
    const rest = [
      ...(at > 0 ? [`at it in ${number(at)}`] : []),
      ...(below > 0 ? [`below it in ${number(below)}`] : []),
    ];
    const more = rest.length > 0 ? `, ${rest.join(', ')}` : '';
    return `${place} lies above the provinces’ median in the newest editions of ${number(above)} of ${number(indices)} indices${more}`;
  },
  regions: ({ name, time, highest, lowest, top, bottom }: SaidRegions) =>
    `${withoutColon(name)} ${on(time)}: highest median in ${list(highest)}, ${top.phrase}; lowest in ${list(lowest)}, ${bottom.bare}`,
  timeline: {
    meeting: (bodies: readonly string[], date: Edtf) =>
      `Newest meeting: ${list(bodies)}, ${dates.full(date)}`,
    due: (due: Edtf, count: number) => `next due: ${goals(count)} ${by(due)}`,
    /** Joins the two above. */
    both: (meeting: string, due: string) => `${meeting}; ${due}`,
  },
};
