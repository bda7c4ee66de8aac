import type { Observation } from '../model/observation.ts';
import { isCurrent, type Province } from '../model/place.ts';
import { latest, resultKinds } from '../stats/latest.ts';
import type { Reader } from '../locales/reader.ts';
import { asWritten, claimGroups } from './claim-groups.ts';
import { claimCards } from './claim-card.ts';
import { claimSentence } from './claim-sentence.ts';
import { directiveView } from './directive-view.ts';
import { eventView, statusView } from './event-view.ts';
import { meetingEntry } from './meetings-page.ts';
import { model } from './model.ts';
import { observationsOfPlace, observationsOfReport } from './observations.ts';
import { localized, pageHref, paths } from './paths.ts';
import { programmeView } from './programme-view.ts';
import { provinceFacts } from './province-facts.ts';
import { successionView } from './succession-view.ts';
import { lineHref } from './repository-links.ts';
import { provinceLocator } from './figures/tile-figure.ts';
import { mergerFigure } from './figures/merger-figures.ts';
import { provinceFigures } from './figures/province-figures.ts';

export const provincePaths = () =>
  localized(
    model.provinces.map((province) => ({ params: { id: province.id }, props: { province } })),
  );

/** Where a province stands, answer first; a page with nothing to say says so. */
export function provinceView(province: Province, reader: Reader) {
  const { t, locale } = reader;
  const claims = observationsOfPlace(province.id);
  const name = reader.plain(province.name);
  const title = isCurrent(province) ? name : t.place.formerName(name);
  const trends = provinceFigures(province, reader);
  const merger = mergerFigure(province, reader);
  return {
    page: {
      title,
      description: t.place.description(title),
      path: paths.province(province.id),
      trail: [{ text: t.nav.provinces, href: pageHref(paths.provinces, locale) }],
      chart: (trends[0] ?? merger)?.chart ?? 'provinces',
    },
    title,
    kicker: kickerOf(province, reader),
    answer: answerOf(province, title, reader),
    locator: provinceLocator(province, reader),
    groups: claimGroups(claims, reader),
    trends,
    national: nationalContext(province, reader),
    ...toldHere(province, reader),
    succession: successionView(province, reader),
    merger,
    facts: provinceFacts(province, reader),
    lineHref: lineHref(province.origin),
    file: `data/${province.origin.file}`,
  };
}

function kickerOf(province: Province, { t, plain }: Reader): string {
  const region = model.regions.find(({ id }) => id === province.region);
  return [plain(province.fullName), region ? plain(region.name) : t.place.former].join(' · ');
}

function answerOf(province: Province, title: string, reader: Reader): readonly string[] {
  const { t, format } = reader;
  const claims = observationsOfPlace(province.id);
  const key = keyClaim(claims);
  const node = toldWithoutFigures(province).length > 0 ? [t.place.noneNode(title)] : [];
  if (claims.length > 0) {
    const count = t.place.answer(title, t.figures(claims.length, format));
    return [...(key ? [claimSentence(key, reader)] : []), count, ...node];
  }
  const none = isCurrent(province) ? t.place.none(title) : t.place.noneFormer(title);
  return [none, ...(node.length > 0 ? node : [t.place.noneWhy])];
}

/** National sessions told from a province’s node without a figure about the province itself. */
function toldWithoutFigures(province: Province) {
  return model.meetings.filter(
    ({ id, nodes }) =>
      nodes.some((node) => node.id === province.id) &&
      observationsOfReport(id).every(({ place }) => place !== province),
  );
}

/**
 * The claim to begin with: the newest that a goal is about or that is a share, else the first
 * result. Of several as new, one with a goal.
 */
function keyClaim(claims: readonly Observation[]): Observation | undefined {
  const written = claims.toSorted(asWritten);
  const hasGoal = ({ indicator }: Observation) => measured.has(indicator.id);
  const telling = latest(written.filter((one) => hasGoal(one) || one.kind === 'share'));
  return (
    telling.find(hasGoal) ?? telling[0] ?? written.find(({ kind }) => resultKinds.includes(kind))
  );
}

const measured = new Set(model.targets.map(({ indicator }) => indicator));

/** How many national cards stand on a province’s page. */
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
    cards: claimCards(shown, reader).slice(0, nationalShown),
    moreHref: pageHref(paths.indicators, locale),
  };
}

function meetingsToldFrom({ id }: Province) {
  return model.meetings.filter(
    ({ nodes, body }) => nodes.some((node) => node.id === id) || body.place.id === id,
  );
}

/** What meetings said about this place or told it to do. */
function toldHere(province: Province, reader: Reader) {
  const { id } = province;
  const isHere = ({ place }: { readonly place: { readonly id: string } }) => place.id === id;
  const own = model.meetings.filter(({ body }) => body.place.id === id);
  return {
    meetings: meetingsToldFrom(province)
      .toReversed()
      .map((meeting) => meetingEntry(meeting, reader)),
    statuses: model.meetings
      .flatMap(({ statuses }) => statuses.filter(isHere))
      .map((status) => statusView(status, reader)),
    directives: own
      .flatMap(({ directives }) => directives)
      .map((directive) => directiveView(directive, reader)),
    difficulties: model.meetings
      .flatMap(({ difficulties }) => difficulties.filter(isHere))
      .map((difficulty) => eventView(difficulty, reader)),
    programmes: model.meetings
      .flatMap(({ programmes }) => programmes.filter(({ programme }) => isHere(programme)))
      .map((mention) => programmeView(mention, reader)),
  };
}
