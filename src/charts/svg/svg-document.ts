const svgNamespace = 'http://www.w3.org/2000/svg';

/** The name and the value of an attribute as they are written; undefined leaves it out. */
export type Tidy = (
  name: string,
  value: string,
) => readonly [name: string, value: string] | undefined;

/**
 * An element that can be drawn into and printed, but not read: what d3-selection and Plot call on
 * the way to a picture. A whole DOM does the same at three to five times the cost of a chart.
 */
export class SvgElement {
  readonly namespaceURI = svgNamespace;
  readonly ownerDocument: SvgDocument;
  readonly tagName: string;
  parentNode: SvgElement | null = null;
  /** Plot moves the groups of facets, which it finds here. */
  readonly children: SvgElement[] = [];
  readonly #attributes = new Map<string, string>();
  #text = '';

  constructor(tagName: string, ownerDocument: SvgDocument) {
    this.tagName = tagName;
    this.ownerDocument = ownerDocument;
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.#attributes.has(name);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  set textContent(text: unknown) {
    this.#text = String(text);
  }

  appendChild(child: SvgElement): SvgElement {
    return this.insertBefore(child, null);
  }

  insertBefore(child: SvgElement, next: SvgElement | null): SvgElement {
    child.parentNode?.removeChild(child);
    child.parentNode = this;
    const at = next === null ? -1 : this.children.indexOf(next);
    this.children.splice(at < 0 ? this.children.length : at, 0, child);
    return child;
  }

  removeChild(child: SvgElement): void {
    this.children.splice(this.children.indexOf(child), 1);
    child.parentNode = null;
  }

  /** As XML; `tidy` says how an attribute is written, `before` stands before the children. */
  print(tidy: Tidy = (name, value) => [name, value], before = ''): string {
    let tag = this.tagName;
    for (const [name, value] of this.#attributes) {
      const tidied = tidy(name, value);
      if (tidied) tag += ` ${tidied[0]}="${quoted(tidied[1])}"`;
    }
    let inside = before + escaped(this.#text);
    for (const child of this.children) inside += child.print(tidy);
    return inside ? `<${tag}>${inside}</${this.tagName}>` : `<${tag}/>`;
  }
}

/** What Plot takes for a document. */
export class SvgDocument {
  readonly documentElement = new SvgElement('html', this);

  createElementNS(_namespace: string, tagName: string): SvgElement {
    return new SvgElement(tagName, this);
  }
}

/** Text as it must stand between tags. */
export function escaped(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function quoted(text: string): string {
  const safe = escaped(text);
  return safe.includes('"') ? safe.replaceAll('"', '&quot;') : safe;
}
