import { Document, isMap, isScalar, visit } from 'yaml';
import type { ReleaseFile } from '../file-types.ts';
import { sha256 } from './sha256.ts';

/** What a claim says, and sums of files, stand in one line. */
const inOneLine = new Set(['was', 'now']);

const quoted = new Set(['id', 'date', 'previous', 'time', 'change_from', 'printed']);

/** The record of a release as it lies under data/releases/, sealed by its last line. */
export function recordText(record: Omit<ReleaseFile, 'seal'>): string {
  const document = new Document(record, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || typeof key.value !== 'string') return;
      if (inOneLine.has(key.value) && isMap(value)) value.flow = true;
      const isText = isScalar(value) && typeof value.value === 'string';
      if (isText && quoted.has(key.value)) value.type = 'QUOTE_DOUBLE';
      if (isText && key.value === 'patch') value.type = 'BLOCK_LITERAL';
    },
  });
  const body = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  const text = `# yaml-language-server: $schema=../../schemas/release.schema.json\n${body}`;
  return `${text}seal: ${sha256(text)}\n`;
}

/** What the last line of a record has to say; undefined where a record has no last line of that kind. */
export function sealOf(text: string): { readonly given: string; readonly due: string } | undefined {
  const [, above = '', given = ''] = /^([^]*\n)seal: ([0-9a-f]{64})\n$/.exec(text) ?? [];
  return given === '' ? undefined : { given, due: sha256(above) };
}
