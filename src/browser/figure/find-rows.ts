import { announce } from '../announce.ts';
import { rowsNamed, spokenRow, type FigureRow } from './figure-rows.ts';
import type { Lights } from './lights.ts';
import { marksOf, type PictureMark } from './picture-marks.ts';
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
      const drawn = marksOf(visible).find(({ row }) => row === only);
      show([drawn ?? markOf(input, only)]);
    }
    const row = only === undefined ? undefined : rows[only];
    const count = `${input.dataset['found'] ?? ''} ${found.length}`;
    announce(row ? spokenRow(row) : input.value === '' ? '' : count);
  });
  input.addEventListener('blur', hideTip);
}

/** A place between the ends of a ranking has no mark: what is known of it stands at the field. */
function markOf(input: HTMLInputElement, row: number): PictureMark {
  const { width, height } = input.getBoundingClientRect();
  return { element: input, row, left: 0, right: width, top: 0, bottom: height };
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
