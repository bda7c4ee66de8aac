import type { Target } from './legal-document.ts';

export function numbersOf({ value }: Target): readonly number[] {
  if (value === null) return [];
  return typeof value === 'number' ? [value] : value;
}
