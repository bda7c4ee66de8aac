/**
 * A part of the page that the search fills, by its `data-part`.
 *
 * @throws When it is not there, or another element than was asked for.
 */
export function partOf<Part extends HTMLElement>(
  place: ParentNode,
  name: string,
  type: new () => Part,
): Part {
  const part = place.querySelector(`[data-part="${name}"]`);
  if (part instanceof type) return part;
  throw new Error(`The page has no part “${name}”.`);
}

/** Writes a text, or removes its element when there is none. */
export function fill(element: HTMLElement, text: string | undefined, lang?: string): void {
  if (text === undefined || text === '') {
    element.remove();
    return;
  }
  element.textContent = text;
  if (lang !== undefined) element.lang = lang;
}
