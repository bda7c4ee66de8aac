import { announce } from '../announce.ts';
import { spokenRow, type FigureRow } from './figure-rows.ts';
import { keyStep } from './key-step.ts';
import { marksOf, rowOf } from './picture-marks.ts';
import type { ShowRows } from './point-at-marks.ts';
import { hideTip } from './tip.ts';

/** Makes the picture one stop of the Tab key, in which arrow keys go from row to row of its table. */
export function walkRows(
  picture: HTMLElement,
  rows: readonly FigureRow[],
  show: ShowRows,
  hint: string,
): void {
  let current: number | undefined;
  const title = picture.querySelector('svg')?.getAttribute('aria-labelledby');
  picture.tabIndex = 0;
  picture.setAttribute('role', 'application');
  if (title != null) picture.setAttribute('aria-labelledby', title);
  picture.setAttribute('aria-describedby', hint);

  const goTo = (row: number) => {
    const told = rows[row];
    const mark = marksOf(picture).find((one) => one.row === row);
    if (!told || !mark) return;
    current = row;
    mark.element.scrollIntoView({ block: 'nearest' });
    show([mark]);
    announce(spokenRow(told));
  };
  const next = (key: string) => {
    const drawn = new Set([...picture.querySelectorAll('[data-row]')].map(rowOf));
    const inOrder = [...drawn].sort((a, b) => a - b);
    return keyStep(key, inOrder, current);
  };
  picture.addEventListener('focus', () => {
    const first = next('Home');
    if (first !== undefined && picture.matches(':focus-visible')) goTo(first);
  });
  picture.addEventListener('keydown', (event) => {
    const row = next(event.key);
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    goTo(row);
  });
  picture.addEventListener('blur', () => {
    current = undefined;
    hideTip();
  });
}
