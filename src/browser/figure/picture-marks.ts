import type { MarkBox } from './marks-at.ts';

export interface PictureMark extends MarkBox {
  readonly element: Element;
}

/** The number of the row that a mark shows. */
export function rowOf(mark: Element): number {
  return Number(mark.getAttribute('data-row'));
}

/** The marks of a picture, measured from its own corner. */
export function marksOf(picture: HTMLElement): readonly PictureMark[] {
  const { left, top } = picture.getBoundingClientRect();
  return [...picture.querySelectorAll('[data-row]')].map((element) => {
    const box = element.getBoundingClientRect();
    return {
      element,
      row: rowOf(element),
      left: box.left - left,
      right: box.right - left,
      top: box.top - top,
      bottom: box.bottom - top,
    };
  });
}
