import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Scalar,
  visit,
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
  const found: YAMLMap[] = [];
  visit(document, { Map: (_key, node) => void found.push(node) });
  return found;
}

/** Lists and maps written with brackets. */
export function flows(document: Document): readonly (YAMLMap | YAMLSeq)[] {
  const found: (YAMLMap | YAMLSeq)[] = [];
  visit(document, {
    Collection: (_key, node) => {
      if (isCollection(node) && node.flow) found.push(node);
    },
  });
  return found;
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
