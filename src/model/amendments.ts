import type { Release, ReleaseChange, Said } from './release.ts';
import type { Texts } from './texts.ts';

/** What a release did to one claim, and why. */
export interface Amendment {
  /** The id under which the claim was known before. */
  readonly claim: string;
  /** The id that says it now; undefined where none does. */
  readonly became: string | undefined;
  /** Indicators and places that it is or was about. */
  readonly indicators: readonly string[];
  readonly places: readonly string[];
  readonly release: string;
  readonly date: string;
  readonly kind: ReleaseChange['kind'];
  readonly reason: Texts;
  readonly was: Said;
  /** undefined where it says nothing any more. */
  readonly now: Said | undefined;
}

/** Every claim that a release changed, moved or took away: newest release first, each by reason. */
export function amendmentsIn(releases: readonly Release[]): readonly Amendment[] {
  return releases.flatMap((release) =>
    release.changes.flatMap((change) => ofChange(release, change)),
  );
}

function ofChange({ id: release, date }: Release, change: ReleaseChange): readonly Amendment[] {
  const { kind, reason, changed, removed } = change;
  return [
    ...changed.map(({ claim, was, now }) => ({ claim, became: claim, was, now })),
    ...removed.map(({ claim, became, was, now }) => ({ claim, became, was, now })),
  ].map((one) => {
    const ids = [one.claim, ...(one.became === undefined ? [] : [one.became])];
    return {
      ...one,
      indicators: [...new Set(ids.map((id) => partOf(id, 1)))],
      places: [...new Set(ids.map((id) => partOf(id, 2)))],
      release,
      date,
      kind,
      reason,
    };
  });
}

/** Report, indicator, place, time; the two dots of a time without an end belong to it. */
const idParts = /^([^.]*)\.([^.]*)\.([^.]*)\.((?:\.\.|[^.])*)/;

/** A part of a claim’s id. */
export function partOf(claim: string, part: 0 | 1 | 2 | 3): string {
  return idParts.exec(claim)?.[part + 1] ?? '';
}
