import type { FigureRow } from './figure-rows.ts';
import type { Lights } from './lights.ts';
import { marksAt, type Point } from './marks-at.ts';
import { marksOf, type PictureMark } from './picture-marks.ts';
import { hideTip, hideTipSoon, keepTip, showTip } from './tip.ts';
import type { Anchor } from './tip-place.ts';

/** Shows the tips of some rows beside a mark. */
export type ShowRows = (marks: readonly PictureMark[], at?: Point) => void;

export function tipsOf(rows: readonly FigureRow[], lights: Lights): ShowRows {
  const onHide = () => {
    lights.point([]);
  };
  return (marks, at) => {
    const [first] = marks;
    if (!first) return;
    const numbers = marks.map(({ row }) => row);
    showTip(
      numbers.flatMap((number) => rows[number] ?? []),
      anchorOf(first, at),
      onHide,
    );
    lights.point(numbers);
  };
}

/** The mouse shows the nearest mark while it is over a picture; a finger or a click shows it at once. */
export function pointAtMarks(picture: HTMLElement, show: ShowRows): void {
  let marks: readonly PictureMark[] = [];
  let current: Element | undefined;
  const showAt = (event: PointerEvent | MouseEvent): boolean => {
    const { left, top } = picture.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    const hit = marks.find(({ element }) => element === event.target);
    const near = marksAt(marks, point, hit);
    const [first] = near;
    if (first && (first.element !== current || event.type === 'click')) show(near, point);
    current = first?.element;
    return first !== undefined;
  };
  picture.addEventListener('pointerenter', () => {
    marks = marksOf(picture);
    current = undefined;
  });
  picture.addEventListener('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (showAt(event)) keepTip();
    else hideTipSoon();
  });
  picture.addEventListener('pointerleave', ({ pointerType }) => {
    current = undefined;
    if (pointerType !== 'touch') hideTipSoon();
  });
  picture.addEventListener('click', (event) => {
    marks = marksOf(picture);
    if (!showAt(event)) hideTip();
  });
}

/** Beside the mark wherever it is scrolled to, as far along it as the pointer was. */
function anchorOf({ element, left, right }: PictureMark, at?: Point): () => Anchor {
  const x = Math.min(Math.max(at?.x ?? (left + right) / 2, left), right);
  return () => {
    const box = element.getBoundingClientRect();
    return { x: box.left + (x - left), top: box.top, bottom: box.bottom };
  };
}
