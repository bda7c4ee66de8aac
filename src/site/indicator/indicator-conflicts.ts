import { group } from 'd3-array';
import type { Words } from '../../locales/words.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { whenOf } from '../views/claim-words.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { printedViews } from '../../locales/printed.ts';
import { quantityOf } from '../views/quantity.ts';
import { lineHref } from '../links/repository-links.ts';
import { citationView, type CitationView } from '../views/source-view.ts';
import type { TableView } from '../views/table-view.ts';

/** Reports that contradict each other: their figures in columns, and what may lie behind it. */
export interface ConflictView {
  readonly table: TableView;
  /** What each column rests on. */
  readonly sides: readonly {
    readonly name: string;
    readonly citations: readonly CitationView[];
    /** “read in Ukrainian, translated from Vietnamese, published …” */
    readonly about: readonly string[];
    readonly notes: readonly LocalText[];
  }[];
  /** What the data hold that may explain it; at least one sentence. */
  readonly reasons: readonly string[];
}

/** Every disagreement about an indicator, those between the same reports together. */
export function indicatorConflicts(indicator: Indicator, reader: Reader): readonly ConflictView[] {
  const rivals = rivalsOf(observationsOfIndicator(indicator.id));
  const byReports = group(rivals, (claims) => claims.map(sideOf).join(' | '));
  return [...byReports.values()].map((members) => conflictView(indicator, members, reader));
}

/** How many claims about an indicator contradict another one. */
export function claimsInConflict({ id }: Indicator): number {
  return observationsOfIndicator(id).filter(({ conflicts }) => conflicts.length > 0).length;
}

/** Claims that contradict each other, each claim in one list, in an order that its sides give. */
function rivalsOf(claims: readonly Observation[]): readonly (readonly Observation[])[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  return claims.flatMap((claim) => {
    if (claim.conflicts.length === 0 || seen.has(claim.id)) return [];
    const members = [claim];
    seen.add(claim.id);
    for (const { conflicts } of members) {
      for (const other of conflicts.flatMap((id) => byId.get(id) ?? [])) {
        if (!seen.has(other.id)) members.push(other);
        seen.add(other.id);
      }
    }
    return [members.toSorted((a, b) => (sideOf(a) < sideOf(b) ? -1 : 1))];
  });
}

/** Who tells it, and where. */
function sideOf({ reportedBy, citations }: Observation): string {
  return [reportedBy.id, ...citations.map(({ source }) => source.url)].join(' ');
}

function conflictView(
  indicator: Indicator,
  rivals: readonly (readonly Observation[])[],
  reader: Reader,
): ConflictView {
  const { t, text, plain, format } = reader;
  const names = (rivals[0] ?? []).map(({ citations }) =>
    format.list(citations.map(({ source }) => source.publisher)),
  );
  return {
    table: {
      caption: `${plain(indicator.name)}: ${names.join(' / ')}`,
      columns: [{ label: t.columns.place }, ...names.map((label) => ({ label, isNumber: true }))],
      rows: rivals.map((claims) => [
        {
          ...text(claims[0]?.place.name ?? indicator.name),
          small: claims[0] && whenOf(claims[0], reader),
        },
        ...claims.map((claim) => ({
          text: quantityOf(claim, reader).phrase,
          href: lineHref(claim.origin),
          printed: printedViews(claim.printed, claim.citations, reader),
        })),
      ]),
    },
    sides: names.map((name, side) => sideView(name, rivals, side, reader)),
    reasons: reasonsFor(rivals, reader),
  };
}

function sideView(
  name: string,
  rivals: readonly (readonly Observation[])[],
  side: number,
  reader: Reader,
) {
  const claims = rivals.flatMap((members) => members[side] ?? []);
  const [first] = claims;
  const citations = (first?.citations ?? []).map((citation) => citationView(citation, reader));
  const notes = claims.flatMap(({ note }) => (note === undefined ? [] : reader.text(note)));
  return {
    name,
    citations,
    about: citations.map(({ about, evidenceText }) => `${about}; ${evidenceText}`),
    notes: [...new Map(notes.map((note) => [note.text, note])).values()],
  };
}

type ConflictReason = keyof Words['indicator']['conflicts']['reason'];

const reasonsInOrder: readonly ConflictReason[] = [
  'scope',
  'moment',
  'bound',
  'evidence',
  'translation',
  'occasion',
];

/** What the data hold: nothing is guessed beyond it. */
function reasonsFor(
  rivals: readonly (readonly Observation[])[],
  reader: Reader,
): readonly string[] {
  const { reason, nothing } = reader.words.indicator.conflicts;
  const holds: Readonly<Record<ConflictReason, (claims: readonly Observation[]) => boolean>> = {
    scope: (claims) => differ(claims, ({ note }) => note && reader.plain(note)),
    moment: (claims) =>
      claims.every(({ time }) => time !== null && !isDay(time)) &&
      claims.every((claim) => publishedOf(claim) !== undefined) &&
      differ(claims, publishedOf),
    bound: (claims) => differ(claims, ({ bound }) => bound === 'exact'),
    evidence: (claims) => differ(claims, ({ citations }) => citations[0]?.source.evidence),
    translation: (claims) =>
      claims.some(({ citations }) =>
        citations.some(({ source }) => source.translatedFrom !== undefined),
      ),
    occasion: (claims) =>
      !differ(claims, ({ reportedBy }) => reportedBy.id) &&
      claims.every(({ reportedBy }) => reportedBy.kind === 'meeting'),
  };
  const found = reasonsInOrder.filter((key) => rivals.some(holds[key]));
  return found.length === 0 ? [nothing] : found.map((key) => reason[key]);
}

function publishedOf({ citations: [first] }: Observation): string | undefined {
  return first?.source.published ?? undefined;
}

function differ(
  claims: readonly Observation[],
  by: (claim: Observation) => string | boolean | null | undefined,
): boolean {
  return new Set(claims.map(by)).size > 1;
}

function isDay(time: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(time);
}
