import type { FigureRow } from './figure-rows.ts';
import { tipPlace, type Anchor } from './tip-place.ts';

/** A tip on the page: there is one at a time. */
interface Shown {
  readonly anchor: () => Anchor;
  readonly onHide: () => void;
}

/** Rows told in one tip at most; more of them on one spot are told by the table. */
const most = 4;

/** Time to move the pointer from the mark onto the tip, ms. */
const patience = 300;

let shown: Shown | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
let box: HTMLElement | undefined;

export function showTip(
  rows: readonly FigureRow[],
  anchor: Shown['anchor'],
  onHide: Shown['onHide'],
): void {
  keepTip();
  if (shown?.onHide !== onHide) shown?.onHide();
  shown = { anchor, onHide };
  box ??= newBox();
  box.replaceChildren(...rows.slice(0, most).map(told));
  box.hidden = false;
  place();
}

export function hideTip(): void {
  keepTip();
  if (box) box.hidden = true;
  shown?.onHide();
  shown = undefined;
}

export function hideTipSoon(): void {
  keepTip();
  leaving = setTimeout(hideTip, patience);
}

export function keepTip(): void {
  clearTimeout(leaving);
}

/** Inside the content of the page, where assistive technology expects everything to be. */
function newBox(): HTMLElement {
  const made = element('div', 'chart-tip');
  made.setAttribute('role', 'tooltip');
  made.addEventListener('pointerenter', keepTip);
  made.addEventListener('pointerleave', hideTipSoon);
  (document.querySelector('main') ?? document.body).append(made);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hideTip();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest('.chart-tip, [role=application]')) hideTip();
  });
  document.addEventListener('scroll', place, { passive: true, capture: true });
  addEventListener('resize', place);
  return made;
}

function place(): void {
  if (!shown || !box) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const size = box.getBoundingClientRect();
  const { left, top } = tipPlace(shown.anchor(), size, {
    width: clientWidth,
    height: clientHeight,
  });
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

/** Words are set as text: whatever the table says, it never becomes markup. */
function told({ cells: [first, ...rest] }: FigureRow): HTMLElement {
  const name = element('p', 'chart-tip-name', first);
  const facts = element('dl');
  for (const cell of rest) {
    facts.append(element('dt', '', { text: cell.label, lang: '' }), element('dd', '', cell));
  }
  const whole = element('div');
  whole.append(name, facts);
  return whole;
}

function element(
  tag: string,
  className = '',
  words?: { readonly text: string; readonly lang: string },
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (words) made.textContent = words.text;
  if (words?.lang) made.lang = words.lang;
  return made;
}
