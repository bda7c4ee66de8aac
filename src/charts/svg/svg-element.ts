export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a picture; attributes that are undefined are left out. */
export function svgElement(
  document: Document,
  tag: string,
  attributes: Attributes,
  children: readonly SVGElement[] = [],
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  for (const child of children) element.appendChild(child);
  return element;
}
