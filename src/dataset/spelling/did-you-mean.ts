import { nearest } from './nearest.ts';
import type { Words } from '../problem.ts';

/** A finding’s help, when something known is near to what was written. */
export function didYouMean(written: string, known: Iterable<string>): { help?: Words } {
  const meant = nearest(written, known);
  if (meant === undefined) return {};
  return { help: { en: `did you mean “${meant}”?`, vi: `có phải ý bạn là “${meant}”?` } };
}

/** At most twelve names in a row, for a sentence that says what may be written. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ');
  return names.length > 12 ? `${shown}, …` : shown;
}
