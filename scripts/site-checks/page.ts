import { gzipSync } from 'node:zlib';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parseStrictly, type HtmlError } from './strict-parser.ts';

/** An element of a page. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** A piece of text and the element it stands in. */
export interface Text {
  readonly text: string;
  readonly parent: string;
  /** Code samples may hold what would be a leak anywhere else. */
  readonly isCode: boolean;
  readonly line: number;
}

/** A page of the built site, flattened: everything in document order. */
export interface Page {
  /** Address inside the site without the base path: `/`, `/vi/provinces/`, `/404.html`. */
  readonly path: string;
  readonly tags: readonly Tag[];
  readonly texts: readonly Text[];
  readonly syntaxErrors: readonly HtmlError[];
  readonly gzipBytes: number;
}

const codeElements = new Set(['code', 'pre', 'kbd', 'samp', 'textarea', 'script', 'style']);

/** Reads a page as a browser does, and keeps what the browser would forgive. */
export function parsePage(path: string, html: string): Page {
  const { document, errors } = parseStrictly(html);
  const tags: Tag[] = [];
  const texts: Text[] = [];
  walk(document, 'document', false, tags, texts);
  return { path, tags, texts, syntaxErrors: errors, gzipBytes: gzipSync(html).length };
}

function walk(
  parent: DefaultTreeAdapterTypes.ParentNode,
  name: string,
  isCode: boolean,
  tags: Tag[],
  texts: Text[],
): void {
  for (const node of parent.childNodes) {
    const line = node.sourceCodeLocation?.startLine ?? 1;
    if ('value' in node) {
      if (node.value.trim() !== '') texts.push({ text: node.value, parent: name, isCode, line });
      continue;
    }
    if (!('tagName' in node)) continue;
    tags.push({ name: node.tagName, attributes: attributesOf(node), line });
    const inside = 'content' in node ? node.content : node;
    walk(inside, node.tagName, isCode || codeElements.has(node.tagName), tags, texts);
  }
}

function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): ReadonlyMap<string, string> {
  return new Map(attrs.map(({ name, value }) => [name, value]));
}

/** An attribute, and where it stands. */
export interface PlacedAttribute {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** The attributes that are as asked, in document order: a page has ten thousands, and few of them are. */
export function attributesThat(
  tags: readonly Tag[],
  are: (name: string, value: string) => boolean,
): readonly PlacedAttribute[] {
  const found: PlacedAttribute[] = [];
  for (const { name: tag, attributes, line } of tags) {
    for (const [name, value] of attributes) {
      if (are(name, value)) found.push({ tag, name, value, line });
    }
  }
  return found;
}
