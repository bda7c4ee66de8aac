import { announce } from '../announce.ts';
import { rowsNamed, spokenRow, type FigureRow } from './figure-rows.ts';
import type { Lights } from './lights.ts';
import { marksOf } from './picture-marks.ts';
import type { ShowRows } from './point-at-marks.ts';
import { hideTip } from './tip.ts';

/** Typing a name lights its marks; a single one is told at once. */
export function findRows(
  input: HTMLInputElement,
  rows: readonly FigureRow[],
  { lights, show, pictures }: Finding,
): void {
  const column = Number(input.dataset['column']);
  suggest(input, new Set(rows.map(({ cells }) => cells[column]?.text ?? '')));

  input.addEventListener('input', () => {
    const found = rowsNamed(rows, input.value, column);
    const [only] = found.length === 1 ? found : [];
    lights.find(found);
    hideTip();
    input.ariaInvalid = String(found.length === 0 && input.value.trim() !== '');
    const visible = pictures.find((picture) => picture.getClientRects().length > 0);
    if (only !== undefined && visible) {
      show(
        marksOf(visible)
          .filter(({ row }) => row === only)
          .slice(0, 1),
      );
    }
    const row = only === undefined ? undefined : rows[only];
    const count = `${input.dataset['found'] ?? ''} ${found.length}`;
    announce(row ? spokenRow(row) : input.value === '' ? '' : count);
  });
  input.addEventListener('blur', hideTip);
}

interface Finding {
  readonly lights: Lights;
  readonly show: ShowRows;
  readonly pictures: readonly HTMLElement[];
}

function suggest(input: HTMLInputElement, names: ReadonlySet<string>): void {
  const list = document.createElement('datalist');
  list.id = `${input.id}-names`;
  list.append(...[...names].map((name) => new Option(name, name)));
  input.after(list);
  input.setAttribute('list', list.id);
}
