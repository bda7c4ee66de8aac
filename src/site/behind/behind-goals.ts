import { ascending, descending, group } from 'd3-array';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { daysPast } from '../../stats/days-past.ts';
import { lastDay } from '../../stats/reading/due.ts';
import type { Goal } from '../../stats/reading/goals.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { readingOf } from '../views/goals/goal-groups.ts';
import { hasFigure, pastNational, pastProvincial } from '../views/goals/past-goals.ts';
import { isFormer } from '../views/newest-of-places.ts';
import { promiseOf, targetView } from '../views/target-view.ts';
import { boundedList } from './bounded-list.ts';

const missedLines = { open: 3, most: 20 };
const openLines = { open: 1, most: 40 };
const provincialLines = { open: 0, most: 60 };

/** A goal past its date: one line that leads to it. */
export interface PastGoal {
  readonly text: LocalText;
  readonly href: string;
  /** “at least 80% by 2025”. */
  readonly goal: string;
  /** “36.8%, as of December 2025”; of a goal without a figure that there is none. */
  readonly newest: string;
  /** How far it is from a goal that is missed; of others why the figure does not settle it. */
  readonly aside: string;
  readonly past: string;
}

/** The longest past its date first; of one day those with a figure. */
const byDate = (a: Goal, b: Goal) =>
  ascending(lastDay(a.targets[0].due), lastDay(b.targets[0].due)) ||
  descending(hasFigure(a), hasFigure(b));

const isMissed = (goal: Goal) => readingOf(goal)?.reading === 'missed';

const missed = pastNational.filter(isMissed).toSorted(byDate);
const unknown = pastNational.filter((goal) => !isMissed(goal)).toSorted(byDate);
const provincial = pastProvincial.toSorted(byDate);

/** Goals past their date that nothing shows to be met: the nation’s by how they read, then those of provinces. */
export function goalsBehind(reader: Reader) {
  const words = reader.words.behind;
  const lineOf = (goal: Goal) => pastGoal(goal, reader);
  const ofUnknown = boundedList(unknown, openLines, lineOf, reader);
  const ofMissed = boundedList(missed, missedLines, lineOf, reader);
  return {
    count: pastNational.length + pastProvincial.length,
    missed: {
      count: missed.length,
      title: words.missed(missed.length),
      list: ofMissed,
      rest: words.otherGoals(ofMissed.folded.length),
    },
    unknown: {
      count: unknown.length,
      title: words.unknown(unknown.length, missed.length > 0),
      list: ofUnknown,
      rest: words.otherGoals(ofUnknown.folded.length),
    },
    provincial: provincialGoals(reader),
  };
}

function provincialGoals(reader: Reader) {
  const words = reader.words.behind;
  const { folded, cut } = boundedList(provincial, provincialLines, (goal) => goal, reader);
  const byPlace = group(folded, ({ targets: [{ place }] }) => place);
  return {
    count: provincial.length,
    title: words.provincial(provincial.length),
    cut,
    places: [...byPlace].map(([place, own]) => ({
      name: reader.text(place.name),
      note: isFormer(place) ? words.former : '',
      count: reader.format.number(own.length),
      goals: own.map((goal) => pastGoal(goal, reader)),
    })),
  };
}

function pastGoal(goal: Goal, reader: Reader): PastGoal {
  const [target] = goal.targets;
  const { text, locale, words } = reader;
  const { measured } = targetView(target, reader);
  const days = daysPast(lastDay(target.due), model.about.readUntil);
  const newest = measured?.newest.map(({ phrase, when }) => `${phrase}, ${when}`).join('; ');
  return {
    text: text(target.text),
    href: `${pageHref(paths.targets, locale)}#${target.id}`,
    goal: promiseOf(target, reader),
    newest: newest ?? words.behind.noFigure,
    aside: (isMissed(goal) ? measured?.reading.beside : measured?.reading.text) ?? '',
    past: days === undefined ? '' : words.ledger.past(days),
  };
}
