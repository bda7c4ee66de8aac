import { feedLink, provinceFeedPath } from '../links/feed-links.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import { figureOf } from '../figures/chart-catalogue.ts';
import { chartOfProvince } from '../figures/page-charts.ts';
import { eventView, statusView } from '../views/event-view.ts';
import { furtherLines, provinceFigures } from '../figures/province-figures.ts';
import { provinceLocator } from '../figures/tile-figure.ts';
import { model } from '../model.ts';
import { observationsOfPlace } from '../views/observations.ts';
import type { LinkView } from '../links/link-view.ts';
import { fileHref, localized, pageHref, paths } from '../links/paths.ts';
import { programmeView } from '../views/programme-view.ts';
import { provinceAnswer, toldWithoutFigures } from './province-answer.ts';
import { provinceBrief } from './province-brief.ts';
import { claimSections, nationalSection } from './province-claims.ts';
import { provinceFacts } from './province-facts.ts';
import { formerLines } from '../figures/province-former-units.ts';
import { keyView } from './province-key.ts';
import { neighboursView } from './province-neighbours.ts';
import { ordersView } from './province-orders.ts';
import { silenceView } from './province-silence.ts';
import { figureHistory } from '../views/amendments/figure-history.ts';
import { lineHref } from '../links/repository-links.ts';
import { successionView } from './succession-view.ts';
import { readUntilSentence } from '../views/read-until.ts';
import { targetView } from '../views/target-view.ts';
import { meetingEntry } from '../views/meetings/meeting-entry.ts';
import { meetingsNewestFirst } from '../views/meetings/meetings-in-order.ts';

export const provincePaths = () =>
  localized(
    model.provinces.map((province) => ({ params: { id: province.id }, props: { province } })),
  );

/** Where a province stands, answer first; a page with nothing to say says so. */
export function provinceView(province: Province, reader: Reader) {
  const { t, locale, plain } = reader;
  const name = plain(province.name);
  const title = isCurrent(province) ? name : t.place.formerName(name);
  const trends = provinceFigures(province, reader);
  const merger = figureOf(`merger.${province.id}`, reader);
  const former = formerLines(province).flatMap(({ chart }) => figureOf(chart, reader) ?? []);
  const { groups, facts } = claimSections(province, reader);
  const view = {
    id: province.id,
    readUntil: readUntilSentence(reader),
    page: {
      title,
      description: t.place.description(title),
      path: paths.province(province.id),
      feeds: [feedLink(provinceFeedPath(province.id), name, reader)],
      trail: [{ text: t.nav.provinces, href: pageHref(paths.provinces, locale) }],
      chart: chartOfProvince(province),
    },
    title,
    meetingsTitle: t.place.meetings(name),
    kicker: kickerOf(province, reader),
    answer: provinceAnswer(province, title, reader),
    brief: provinceBrief(province, reader),
    locator: provinceLocator(province, reader),
    words: reader.words.province,
    key: keyView(province, reader),
    history: figureHistory(
      paths.province(province.id),
      ({ places }) => places.includes(province.id),
      reader,
    ),
    groups,
    trends,
    moreTrends: furtherLines(province, reader),
    goals: model.targets
      .filter(({ place }) => place === province)
      .map((target) => targetView(target, reader)),
    silence: silenceView(province, reader),
    national: nationalContext(province, reader),
    orders: ordersView(province, reader),
    ...toldHere(province, reader),
    succession: successionView(province, reader),
    formerUnits: [merger, ...former].filter((figure) => figure !== undefined),
    facts: { ...provinceFacts(province, reader), claims: facts },
    neighbours: neighboursView(province, reader),
    files: filesView(province, reader),
    lineHref: lineHref(province.origin),
    file: `data/${province.origin.file}`,
  };
  return { ...view, jump: jumpTo(view, reader) };
}

/** The sections that a page has, in their order. */
function jumpTo(
  view: Readonly<
    Record<
      'groups' | 'trends' | 'moreTrends' | 'goals' | 'statuses' | 'difficulties' | 'programmes',
      readonly unknown[]
    >
  > &
    Pick<Sections, 'id' | 'key' | 'silence' | 'national' | 'orders' | 'meetings'>,
  { t, locale, words: { province: words } }: Reader,
): readonly LinkView[] {
  const { orders } = view;
  const sections: readonly (readonly [string, string, boolean])[] = [
    ['standing', words.standing, view.key.isComparing],
    ['figures', words.figures, view.groups.length > 0],
    ['goals', words.ownGoals, view.goals.length > 0],
    ['trends', t.place.trends, view.trends.length > 0 || view.moreTrends.length > 0],
    ['silence', words.silence.title, view.silence !== undefined],
    ['orders', words.orders.title, orders.groups.length > 0],
    ['meetings', t.nav.meetings, view.meetings.entries.length > 0],
    ['status', t.place.status, view.statuses.length > 0],
    ['difficulties', t.place.difficulties, view.difficulties.length > 0],
    ['programmes', t.place.programmes, view.programmes.length > 0],
    ['nation', t.place.nationalTitle, view.national !== undefined],
    ['succession', t.place.succession, true],
    ['facts', t.place.facts, true],
    ['files', words.files.title, true],
  ];
  const here = sections.flatMap(([id, text, isThere]) =>
    isThere ? [{ text: { text }, href: `#${id}` }] : [],
  );
  const compare = `${pageHref(paths.compare, locale)}?p=${view.id}#results`;
  return [...here, { text: { text: words.compare }, href: compare }];
}

interface Sections {
  readonly id: string;
  readonly key: ReturnType<typeof keyView>;
  readonly silence: ReturnType<typeof silenceView>;
  readonly national: ReturnType<typeof nationalContext>;
  readonly orders: ReturnType<typeof ordersView>;
  readonly meetings: ReturnType<typeof meetingsOf>;
}

function kickerOf(province: Province, { t, plain }: Reader): string {
  const region = model.regions.find(({ id }) => id === province.region);
  return [plain(province.fullName), region ? plain(region.name) : t.place.former].join(' · ');
}

/** A page that listed the meetings of ten years would weigh too much. */
const mostMeetings = 60;

/** How many national figures stand on a province’s page. */
const nationalShown = 6;

/**
 * National figures under a heading that calls them national: those of the sessions told from here,
 * where they gave nothing about the province, or any where the province has none at all.
 */
function nationalContext(province: Province, reader: Reader) {
  const { t, plain, locale } = reader;
  const told = new Set(toldWithoutFigures(province).map(({ id }) => id));
  const isSilent = observationsOfPlace(province.id).length === 0;
  const shown = observationsOfPlace(model.nation.id).filter(
    ({ kind, reportedBy }) =>
      (kind === 'share' || kind === 'flow') && (told.size > 0 ? told.has(reportedBy.id) : isSilent),
  );
  if (shown.length === 0) return undefined;
  return {
    text: t.place.nationalText(plain(province.name)),
    section: nationalSection(shown, nationalShown, reader),
    moreHref: pageHref(paths.indicators, locale),
  };
}

/** Meetings seen from a place, and what they said about it. */
function toldHere({ id }: Province, reader: Reader) {
  const isHere = ({ place }: { readonly place: { readonly id: string } }) => place.id === id;
  return {
    meetings: meetingsOf(id, reader),
    statuses: model.meetings
      .flatMap(({ statuses }) => statuses.filter(isHere))
      .map((status) => statusView(status, reader)),
    difficulties: model.meetings
      .flatMap(({ difficulties }) => difficulties.filter(isHere))
      .map((difficulty) => eventView(difficulty, reader)),
    programmes: model.meetings
      .flatMap(({ programmes }) => programmes.filter(({ programme }) => isHere(programme)))
      .map((mention) => programmeView(mention, reader)),
  };
}

/** So many of the newest, and where all stand if there are more. */
function meetingsOf(province: string, reader: Reader) {
  const { format, locale, words } = reader;
  const all = meetingsNewestFirst.filter(
    ({ nodes, body }) => nodes.some(({ id }) => id === province) || body.place.id === province,
  );
  const shown = all.slice(0, mostMeetings);
  return {
    entries: shown.map((meeting) => meetingEntry(meeting, reader)),
    cut:
      shown.length < all.length
        ? words.folded.newest(format.number(shown.length), format.number(all.length))
        : '',
    allHref: pageHref(paths.meetings, locale),
  };
}

/** Files with what this page shows. */
function filesView({ id }: Province, { locale, words }: Reader): readonly LinkView[] {
  const { files } = words.province;
  return [
    { text: { text: files.json }, href: fileHref(`/api/v1/provinces/${id}.json`) },
    { text: { text: files.csv }, href: fileHref('/api/v1/observations.csv') },
    { text: { text: files.all }, href: pageHref(paths.data, locale) },
  ];
}
