import type { FigureRow } from './figure-rows.ts';
import { rowOf } from './picture-marks.ts';

/** Lights the marks of some rows and dims the others: those pointed at, else those that were found. */
export interface Lights {
  readonly point: (rows: readonly number[]) => void;
  readonly find: (rows: readonly number[]) => void;
}

export function lightsOf(figure: HTMLElement, rows: readonly FigureRow[]): Lights {
  const marks = [...figure.querySelectorAll('svg [data-row]')];
  let pointed: readonly number[] = [];
  let found: readonly number[] = [];
  const show = () => {
    const lit = new Set(pointed.length > 0 ? pointed : found);
    figure.toggleAttribute('data-lit', lit.size > 0);
    for (const mark of marks) mark.classList.toggle('lit', lit.has(rowOf(mark)));
    for (const [i, { element }] of rows.entries()) element.classList.toggle('lit', lit.has(i));
  };
  return {
    point: (some) => {
      pointed = some;
      show();
    },
    find: (some) => {
      found = some;
      show();
    },
  };
}
