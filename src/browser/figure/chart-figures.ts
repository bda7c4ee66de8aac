import { readyToAnnounce } from '../announce.ts';
import { figureRows } from './figure-rows.ts';
import { findRows } from './find-rows.ts';
import { lightsOf } from './lights.ts';
import { pointAtMarks, tipsOf } from './point-at-marks.ts';
import { switchViews } from './switch-views.ts';
import { walkRows } from './walk-rows.ts';

/** Adds to each figure of the page what only a script can: everything is there without it. */
for (const figure of document.querySelectorAll<HTMLElement>('.figure')) start(figure);

function start(figure: HTMLElement): void {
  const details = figure.querySelector<HTMLDetailsElement>(':scope > details');
  const table = details?.querySelector('table');
  if (!details || !table) return;
  const rows = figureRows(table);
  const lights = lightsOf(figure, rows);
  const show = tipsOf(rows, lights);
  const pictures = [
    ...figure.querySelectorAll<HTMLElement>(':scope > :is(.wide, .narrow, .fluid)'),
  ];
  const marked = pictures.filter((picture) => picture.querySelector('[data-row]'));
  readyToAnnounce();
  for (const picture of marked) {
    pointAtMarks(picture, show);
    walkRows(picture, rows, show, `${figure.id}-keys`);
  }
  const input = figure.querySelector('input');
  if (input && marked.length > 0) findRows(input, rows, { lights, show, pictures });
  else input?.remove();
  switchViews(figure, details);
  figure.toggleAttribute('data-live', true);
}
