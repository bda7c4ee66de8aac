import { Document, isMap, isPair, isScalar, isSeq, visit, type Node } from 'yaml';

export type YamlValue = string | number | null | readonly YamlValue[] | YamlMap;
export interface YamlMap {
  readonly [key: string]: YamlValue;
}

/** Texts that look like numbers or days to some tools, and figures as they are printed. */
const quoted = new Set([
  ...['date', 'edition', 'published', 'accessed'],
  ...['as_of', 'period', 'change_from', 'printed'],
]);

/** Maps that stand in one line when they fit. */
const inOneLine = new Set(['title', 'note', 'cite']);
/** In JSON, where names are quoted: about 100 columns of YAML. */
const widest = 120;

/** A data file in the style of the others: its schema named, days in quotes, short maps in one line. */
export function yamlText(kind: string, value: YamlMap): string {
  const document = new Document(value);
  visit(document, {
    Pair(_, { key, value: node }) {
      if (!isScalar(key) || typeof key.value !== 'string') return;
      if (quoted.has(key.value) && isScalar(node) && typeof node.value === 'string') {
        node.type = 'QUOTE_DOUBLE';
      }
      if (isMap(node) && inOneLine.has(key.value)) node.flow = fits(node);
    },
    Collection(_, node, path) {
      const parent = path.at(-1);
      if (isSeq(node)) node.flow = !node.items.some(isMap);
      else if (isSeq(parent) || (isPair(parent) && node.flow)) node.flow = fits(node);
    },
  });
  const padded = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  // The library pads lists as it pads maps; the files of the dataset pad only maps.
  const body = padded.replaceAll(/(cite: \{ [a-z0-9-]+: )\[ ([\d, ]+) \]/g, '$1[$2]');
  const schema = `../../../schemas/${kind}.schema.json`;
  return `# yaml-language-server: $schema=${schema}\n${body}`.normalize('NFC');
}

function fits(node: Node): boolean {
  return JSON.stringify(node).length <= widest;
}
