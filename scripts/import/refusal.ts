import type { Words } from '../../src/dataset/problem.ts';
import type { Language } from '../report/language.ts';

/** Why a table cannot be imported, with the line of the table where there is one. */
export interface Refusal {
  readonly line?: number;
  readonly message: Words;
  /** What to do about it. */
  readonly help?: Words;
}

/** Something read from a cell, or why it could not be read. */
export type Read<Value> = { readonly value: Value } | { readonly refusal: Refusal };

export function refusalsOf(reads: readonly Read<unknown>[]): readonly Refusal[] {
  return reads.flatMap((read) => ('refusal' in read ? [read.refusal] : []));
}

/** Refusals for a person at a terminal, in the order of the lines. */
export function refusalText(
  table: string,
  refusals: readonly Refusal[],
  language: Language,
): string {
  const label = { en: 'help', vi: 'cách sửa' }[language];
  return refusals
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ line, message, help }) =>
      [
        `${table}${line === undefined ? '' : `:${line}`} ${message[language]}`,
        ...(help ? [`  ${label}: ${help[language]}`] : []),
      ].join('\n'),
    )
    .join('\n');
}
