import { sortedOrder, type Direction, type SortKey } from './sorted-order.ts';

const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** Makes the head of each column of a sortable table a button. */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const [body] = table.tBodies;
  if (body) for (const [column, head] of heads.entries()) sortBy(body, heads, head, column);
}

function sortBy(
  body: HTMLTableSectionElement,
  heads: readonly HTMLTableCellElement[],
  head: HTMLTableCellElement,
  column: number,
): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => {
    const before = head.getAttribute('aria-sort');
    const direction: Direction = before === 'ascending' ? 'descending' : 'ascending';
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const rows = [...body.rows];
    const keys = rows.map(({ cells }) => keyOf(cells[column]));
    const order = sortedOrder(keys, direction, compare);
    body.append(...order.flatMap((i) => rows[i] ?? []));
  });
}

/** A number or a text that the page gives, else what the cell says. */
function keyOf(cell: HTMLTableCellElement | undefined): SortKey {
  const given = cell?.dataset['value'] ?? cell?.textContent.trim() ?? '';
  if (given === '') return undefined;
  const number = Number(given);
  return Number.isNaN(number) ? given : number;
}
