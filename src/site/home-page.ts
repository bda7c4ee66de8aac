import type { Reader } from '../locales/reader.ts';
import { claimCards } from './claim-card.ts';
import { meetingEntry } from './meetings-page.ts';
import { model } from './model.ts';
import { observationsOfPlace } from './observations.ts';
import { pageHref, paths } from './paths.ts';
import { taskFigure } from './figures/task-figure.ts';
import { targetGaps } from './figures/gap-figure.ts';
import { tileFigure } from './figures/tile-figure.ts';
import { timelineFigure } from './figures/timeline-figure.ts';

/** How many national cards the first page has room for: one row of them on a wide screen. */
const cardsShown = 6;

/** How many goals the first page shows; the others stand on the page of targets. */
const gapsShown = 3;

/** The first page: the answer, the newest meeting, the goals, who has reported. */
export function homeView(reader: Reader) {
  const { t, format, locale } = reader;
  const newest = model.meetings.at(-1);
  return {
    page: { title: t.home.title, description: t.home.description, path: paths.home, trail: [] },
    tasks: taskFigure(reader),
    gaps: targetGaps(reader).slice(0, gapsShown),
    newest: newest && meetingEntry(newest, reader),
    directivesHref: pageHref(paths.directives, locale),
    national: nationalCards(reader),
    nationalHref: pageHref(paths.indicators, locale),
    tiles: tileFigure(reader),
    provincesHref: pageHref(paths.provinces, locale),
    targetsHref: pageHref(paths.targets, locale),
    timeline: timelineFigure(reader),
    counts: t.home.counts(
      format.number(model.observations.length),
      format.number(model.meetings.length),
      format.number(model.publications.length),
      format.number(
        [...model.meetings, ...model.publications].flatMap((one) => one.sources).length,
      ),
    ),
  };
}

/** What people meet in daily life: shares and counts before stocks, online services first. */
function nationalCards(reader: Reader) {
  const national = observationsOfPlace(model.nation.id).filter(({ time }) => time !== null);
  const inOrder = (['share', 'flow', 'level'] as const).flatMap((kind) =>
    model.groups.flatMap(({ id }) =>
      national.filter((claim) => claim.kind === kind && claim.indicator.group.id === id),
    ),
  );
  return claimCards(inOrder, reader).slice(0, cardsShown);
}
