import type { Reader } from '../../locales/reader.ts';
import type { Place } from '../../model/place.ts';
import type { CoverageFinding } from '../../stats/findings/coverage-finding.ts';
import type { MedianFinding } from '../../stats/findings/median-finding.ts';

/** How much of a grid of places and indicators has figures, in a sentence. */
export function coverageHeadline(finding: CoverageFinding, { words }: Reader): string {
  return words.findings.coverage(finding);
}

/** In how many indices a place lies above the middle, in a sentence. */
export function mediansHeadline(
  finding: MedianFinding,
  place: Pick<Place, 'name'>,
  { plain, words }: Reader,
): string {
  return words.findings.medians(plain(place.name), finding);
}
