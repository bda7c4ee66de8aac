import type { Words } from './problem.ts';
import type { Path } from './sheet.ts';

/** The way to a value in words: observations → tasks-completed → no. 1. */
export function trail(path: Path): Words {
  return {
    en: path.map((part) => step(part, 'no.')).join(' → '),
    vi: path.map((part) => step(part, 'mục')).join(' → '),
  };
}

/** The nearest name on the way to a value, which is what a sentence calls it. */
export function nameOf(path: Path): string {
  return String(path.findLast((part) => !isIndex(part)) ?? '');
}

function step(part: string | number, number: string): string {
  return isIndex(part) ? `${number} ${Number(part) + 1}` : String(part);
}

function isIndex(part: string | number): boolean {
  return /^\d{1,3}$/.test(String(part));
}
