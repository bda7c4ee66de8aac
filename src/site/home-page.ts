import type { Reader } from '../locales/reader.ts';
import { claimCards } from './claim-card.ts';
import { meetingEntry } from './meetings-page.ts';
import { model } from './model.ts';
import { currentProvinces, observationsOfPlace, reportingProvinces } from './observations.ts';
import { pageHref, paths } from './paths.ts';
import { taskFigure, newestTasks } from './task-figure.ts';
import { targetGaps } from './target-gaps.ts';
import { tileFigure } from './tile-figure.ts';
import { timelineFigure } from './timeline-figure.ts';

/** How many national cards the first page has room for: one row of them on a wide screen. */
const cardsShown = 6;

/** The first page: the answer, the newest meeting, the goals, who has reported. */
export function homeView(reader: Reader) {
  const { t, format, locale } = reader;
  const newest = model.meetings.at(-1);
  const silent = currentProvinces.length - reportingProvinces.length;
  return {
    page: { title: t.home.title, description: t.home.description, path: paths.home, trail: [] },
    answer: answerOf(reader),
    tasks: taskFigure(reader),
    gaps: targetGaps(reader),
    newest: newest && meetingEntry(newest, reader),
    national: nationalCards(reader),
    nationalHref: pageHref(paths.indicators, locale),
    tiles: tileFigure(reader),
    silent: t.home.provincesText(format.number(silent)),
    provincesHref: pageHref(paths.provinces, locale),
    targetsHref: pageHref(paths.targets, locale),
    timeline: timelineFigure(reader),
    counts: t.home.counts(
      format.number(model.observations.length),
      format.number(model.meetings.length),
      format.number(model.meetings.flatMap(({ sources }) => sources).length),
    ),
  };
}

/** The newest count of national tasks as a sentence; empty when none was reported. */
function answerOf({ t, format }: Reader): string {
  const tasks = newestTasks();
  const count = (part: string) => tasks?.parts.find((one) => one.part === part)?.observation.value;
  const [done, running] = [count('done'), count('in-progress')];
  if (tasks === undefined || done === undefined || running === undefined) return '';
  return t.home.answer(format.number(done), format.number(running), format.date(tasks.time));
}

/** The newest national results people meet in daily life: online services first. */
function nationalCards(reader: Reader) {
  const national = observationsOfPlace(model.nation.id).filter(
    ({ kind, time }) => time !== null && (kind === 'flow' || kind === 'share' || kind === 'level'),
  );
  const byGroup = model.groups.flatMap(({ id }) =>
    national.filter(({ indicator }) => indicator.group.id === id),
  );
  return claimCards(byGroup, reader).slice(0, cardsShown);
}
