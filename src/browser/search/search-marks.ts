import { folded } from '../folded.ts';

/** The five tones of Vietnamese, apart from their letters. */
const tone = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const open = new RegExp(`(o)([ae])(${tone})(?![\\p{L}\\p{M}])`, 'gu');
const ofUy = new RegExp(`(?<!q)(u)(y)(${tone})(?![\\p{L}\\p{M}])`, 'gu');

/** A text in small letters with its tones where this site writes them: “Hoà”, “thuỷ” → “hòa”, “thủy”. */
export function withTidyTones(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(open, '$1$3$2')
    .replace(ofUy, '$1$3$2')
    .normalize('NFC');
}

/** Whether somebody took the trouble to type marks. */
export function hasMarks(text: string): boolean {
  return folded(text) !== text.toLowerCase().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
