import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { newestTold } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from './claim-words.ts';
import { kindNote } from './kind-note.ts';
import { observationsOfIndicator } from './observations.ts';
import { quantityOf } from './quantity.ts';

/**
 * The newest figure of an indicator in one line, with its place and date: the nation’s, or else
 * that of the only place so new. Of places as new none stands for the others: figures are counted.
 */
export function newestFigureLine({ id }: Indicator, reader: Reader): string {
  const { t, format, plain } = reader;
  const claims = observationsOfIndicator(id);
  const national = claims.filter(({ place }) => place.kind === 'nation');
  const newest = newestTold(national.length > 0 ? national : claims);
  const [first] = newest;
  if (first === undefined) return t.indicators.notReported;
  const count = claims.length > 1 ? [t.figures(claims.length, format)] : [];
  const when = whenOf(first, reader);
  if (newest.some(({ place }) => place !== first.place)) return [...count, when].join(' · ');
  // Sources that disagree are told together.
  const phrases = new Set(newest.map((claim) => phraseOf(claim, reader)));
  return [[...phrases].join(' / '), plain(first.place.name), when, ...count].join(' · ');
}

function phraseOf(claim: Observation, reader: Reader): string {
  const note = kindNote(claim, reader);
  const { phrase } = quantityOf(claim, reader);
  return note === undefined ? phrase : `${phrase} (${note})`;
}
