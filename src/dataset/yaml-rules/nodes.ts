import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A single value or key, and where it stands. */
export interface Word {
  readonly node: Scalar;
  readonly start: number;
  readonly end: number;
  readonly isKey: boolean;
}

/** Every key and single value of a file, in the order of the text. */
export function wordsOf({ contents }: Document): readonly Word[] {
  const found: Word[] = [];
  const add = (node: unknown, isKey: boolean): void => {
    if (isScalar(node)) {
      const [start, end] = node.range ?? [0, 0];
      found.push({ node, start, end, isKey });
    } else if (isSeq(node)) {
      for (const item of node.items) add(item, false);
    } else if (isMap(node)) {
      for (const { key, value } of node.items) {
        add(key, true);
        add(value, false);
      }
    } else if (isPair(node)) {
      add(node.key, true);
      add(node.value, false);
    }
  };
  add(contents, false);
  return found;
}

/** Keys and values written without quotes. */
export function unquoted(words: readonly Word[]): readonly Word[] {
  return words.filter(({ node }) => node.type === Scalar.PLAIN);
}

export function maps(document: Document): readonly YAMLMap[] {
  return collections(document).filter((node) => isMap(node));
}

/** Lists and maps written with brackets. */
export function flows(document: Document): readonly (YAMLMap | YAMLSeq)[] {
  return collections(document).filter(({ flow }) => flow);
}

const found = new WeakMap<Document, readonly (YAMLMap | YAMLSeq)[]>();

/** Every map and list, those around others first. Looked up once a file, as several rules ask. */
function collections(document: Document): readonly (YAMLMap | YAMLSeq)[] {
  const known = found.get(document);
  if (known !== undefined) return known;
  const all: (YAMLMap | YAMLSeq)[] = [];
  const add = (node: unknown): void => {
    if (isPair(node)) {
      add(node.key);
      add(node.value);
    } else if (isCollection(node)) {
      if (isMap(node) || isSeq(node)) all.push(node);
      for (const item of node.items) add(item);
    }
  };
  add(document.contents);
  found.set(document, all);
  return all;
}

/** The pairs of a map whose key is a single word. */
export function entries(map: YAMLMap): readonly { key: Scalar; name: string; value: unknown }[] {
  return map.items.flatMap((pair: Pair) =>
    isPair(pair) && isScalar(pair.key)
      ? [{ key: pair.key, name: String(pair.key.value), value: pair.value }]
      : [],
  );
}

export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
