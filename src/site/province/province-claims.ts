import type { Observation } from '../../model/observation.ts';
import type { Province } from '../../model/place.ts';
import { latest, resultKinds } from '../../stats/latest.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { asWritten } from '../views/claim-groups.ts';
import { claimView, type ClaimView } from '../views/claim-view.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { observationsOfPlace } from '../views/observations.ts';
import { hasRoomFor } from '../views/room-on-page.ts';
import { unlike } from '../figures/province-standing.ts';
import { mistakeHrefById } from '../links/repository-links.ts';

/** A claim with the number of its note, which stands once below the list. */
export interface NotedClaim extends ClaimView {
  readonly noteNumber: number | undefined;
  /** Whether the meeting or article that told it is named beside it. */
  readonly isTold: boolean;
}

/** All claims about one indicator in one row: the newest large, the others folded. */
export interface ClaimRow {
  readonly indicator: LocalText;
  readonly href: string;
  readonly newest: readonly NotedClaim[];
  readonly disagree: boolean;
  /** How many claims there are besides the newest. */
  readonly further: number;
  /** Those of them that stand here, newest first. */
  readonly others: readonly NotedClaim[];
}

/** Rows with one time and one source, which are told once. */
export interface ClaimList {
  readonly shared: NotedClaim | undefined;
  readonly rows: readonly ClaimRow[];
}

export interface ClaimSection {
  readonly id: string;
  readonly title: string;
  readonly lists: readonly ClaimList[];
  readonly notes: readonly { readonly number: number; readonly text: LocalText }[];
}

/** What a province has reported, by groups, and apart from it what describes the place. */
export function claimSections(province: Province, reader: Reader) {
  const claims = observationsOfPlace(province.id).toSorted(asWritten);
  const isFact = ({ indicator }: Observation) => placeFacts.has(indicator.id);
  const told = claims.filter((claim) => !isFact(claim));
  const facts = claims.filter(isFact);
  return {
    groups: model.groups.flatMap(({ id, name }) => {
      const members = told.filter(({ indicator }) => indicator.group.id === id);
      return members.length === 0
        ? []
        : [sectionOf(id, titleOf(reader.plain(name), members.length, reader), members, reader)];
    }),
    facts: facts.length === 0 ? undefined : sectionOf('facts', '', facts, reader),
  };
}

/** A group and how many figures it holds, read before it is opened. */
function titleOf(group: string, figures: number, { t, format }: Reader): string {
  return `${group}: ${t.figures(figures, format)}`;
}

/** The first indicators of some claims, under no group. */
export function nationalSection(
  claims: readonly Observation[],
  indicators: number,
  reader: Reader,
): ClaimSection {
  const ids = [...new Set(claims.map(({ indicator }) => indicator.id))].slice(0, indicators);
  const shown = claims.filter(({ indicator }) => ids.includes(indicator.id));
  return sectionOf('national', '', shown, reader);
}

function sectionOf(
  id: string,
  title: string,
  claims: readonly Observation[],
  reader: Reader,
): ClaimSection {
  const lists = listsOf([...Map.groupBy(claims, ({ indicator }) => indicator.id).values()]);
  const notes = new Map<string, { number: number; text: LocalText }>();
  const noted = (claim: Observation): NotedClaim => {
    const isTold = hasRoomFor('reportTitles', claim.place.id);
    const view = { ...leanView(claim, reader), isTold };
    const { note } = view;
    if (note === undefined) return { ...view, noteNumber: undefined };
    const known = notes.get(note.text) ?? { number: notes.size + 1, text: note };
    notes.set(note.text, known);
    return { ...view, noteNumber: known.number };
  };
  return {
    id,
    title,
    lists: lists.map(({ isShared, rows }) => {
      const views = rows.map((members) => rowOf(members, noted));
      return { shared: isShared ? views[0]?.newest[0] : undefined, rows: views };
    }),
    notes: [...notes.values()],
  };
}

/** The mistake form is told the id alone: there is one such address for each figure of the page. */
export function leanView(claim: Observation, reader: Reader): ClaimView {
  return { ...claimView(claim, reader), mistakeHref: mistakeHrefById(claim.id) };
}

/** Of monthly figures nobody reads more below the newest; all stand on the page of the indicator. */
const othersShown = { usually: 1, besideManyFigures: 0 } as const;

/** The claims about one indicator. */
function rowOf(
  members: readonly Observation[],
  noted: (claim: Observation) => NotedClaim,
): ClaimRow {
  const shown = newestOf(members);
  const newest = shown.map(noted);
  const others = members.filter((claim) => !shown.includes(claim)).toReversed();
  const [view] = newest;
  if (view === undefined) throw new Error('A row needs a claim.');
  return {
    indicator: view.indicator,
    href: view.indicatorHref,
    newest,
    disagree: newest.length > 1,
    further: others.length,
    others: others.slice(0, shownBeside(members)).map(noted),
  };
}

function shownBeside([claim]: readonly Observation[]): number {
  const hasRoom = claim === undefined || hasRoomFor('olderClaims', claim.place.id);
  return hasRoom ? othersShown.usually : othersShown.besideManyFigures;
}

/** The newest dated claims; where none is dated the first result, else the first of all. */
function newestOf(claims: readonly Observation[]): readonly Observation[] {
  const dated = unlike(latest(claims));
  if (dated.length > 0) return dated;
  const result = claims.find(({ kind }) => resultKinds.includes(kind));
  return [result ?? claims[0]].filter((claim) => claim !== undefined);
}

/** From so many rows on, one time and source are told once above them. */
const rowsOfOneSource = 4;

type Rows = readonly (readonly Observation[])[];

/** The claims of each indicator, those that share time and source in a list of their own. */
function listsOf(rows: Rows): readonly { readonly isShared: boolean; readonly rows: Rows }[] {
  const families = [...Map.groupBy(rows, familyOf)]
    .filter(([family, members]) => family !== '' && members.length >= rowsOfOneSource)
    .map(([, members]) => members);
  const listed = new Set(families.flat());
  const rest = rows.filter((row) => !listed.has(row));
  return [
    ...(rest.length > 0 ? [{ isShared: false, rows: rest }] : []),
    ...families.map((members) => ({ isShared: true, rows: members })),
  ];
}

/** What rows from one table have in common; empty where a claim has words of its own to show. */
function familyOf(members: readonly Observation[]): string {
  const [claim, ...others] = newestOf(members);
  if (claim === undefined || others.length > 0 || claim.printed.length > 0) return '';
  if (!resultKinds.includes(claim.kind)) return '';
  const cited = claim.citations.map(
    ({ source, paragraphs }) => `${source.url} ${paragraphs.join()}`,
  );
  return [claim.timing, claim.time, claim.reportedBy.id, ...cited].join(' ');
}
