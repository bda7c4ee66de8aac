import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Scalar } from 'yaml';
import type { Problem } from '../../src/dataset/problem.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { check } from '../../src/model/check.ts';
import { addresses, payloads } from './payloads.ts';

export interface HostileFiles {
  readonly files: readonly RawFile[];
  /** How often the check let a payload stand. */
  readonly entered: ReadonlyMap<string, number>;
  /** The codes of the rules that refused a payload. */
  readonly refused: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the check finds at the end: nothing, or the rounds were too few. */
  readonly problems: readonly Problem[];
}

/** Keys whose values are written freely. */
const free =
  /^(?:en|vi|uk|ru|publisher|name|number|office|licence|note|symbol|printed|reference|title)$/;

/** A text of a file, and the hostile texts to be tried: the one that stands there is the first. */
interface Field {
  readonly scalar: Scalar;
  readonly own: string;
  /** Makes addresses differ, as those of articles do. */
  readonly turn: number;
  left: readonly string[];
}

interface Sheet {
  readonly path: string;
  readonly document: Document.Parsed;
  readonly fields: readonly Field[];
}

/**
 * A sound dataset with something hostile in every text that the check lets it stand in: what is
 * refused gives way to the next payload, and in the end to what was there.
 *
 * @param spared Paths of files that stay as they are.
 */
export function hostileFiles(
  sound: readonly RawFile[],
  spared = /^releases/,
  tries = 6,
): HostileFiles {
  const isSpared = ({ path }: RawFile) => !path.endsWith('.yaml') || spared.test(path);
  const others = sound.filter(isSpared);
  let turn = 0;
  const sheets = sound
    .filter((file) => !isSpared(file))
    .map(({ path, bytes }) => sheetOf(path, Buffer.from(bytes).toString(), () => turn++, tries));
  const refused = new Map<string, Set<string>>();
  for (let round = 0; ; round++) {
    const files = [...others, ...sheets.map(rawFile)].toSorted((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    const problems = check(toDataset(files)).problems.filter(({ severity }) => severity !== 'note');
    if (problems.length === 0 || round === 2 * tries) {
      return { files, entered: countsOf(sheets), refused, problems };
    }
    for (const sheet of sheets) giveWay(sheet, problems, refused);
  }
}

function sheetOf(path: string, text: string, turn: () => number, tries: number): Sheet {
  const document = parseDocument(text);
  const fields = freeTexts(document).map(({ key, scalar }) => {
    const all = key === 'url' ? addresses : payloads;
    const first = turn();
    const left = Array.from({ length: tries }, (_, i) => all[(first + i * 5) % all.length] ?? '');
    return { scalar, own: String(scalar.value), turn: first, left };
  });
  // One value a line, so that a line tells which one a problem is about.
  visit(document, {
    Collection: (_, node) => {
      if (node.items.some((item) => !isScalar(item))) node.flow = false;
    },
  });
  for (const field of fields) write(field);
  return { path, document, fields };
}

/** The texts that are written freely, in the order in which they stand in the file. */
function freeTexts(document: Document.Parsed): { key: string; scalar: Scalar }[] {
  const found: { key: string; scalar: Scalar }[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return;
      const name = String(key.value);
      if (name === 'url' || free.test(name)) found.push({ key: name, scalar: value });
    },
  });
  return found;
}

/** Addresses are replaced; a text keeps its own words behind the payload, as far as there is room. */
function write({ scalar, own, turn, left: [payload] }: Field): void {
  const isAddress = /^https?:/.test(own);
  if (payload === undefined) scalar.value = own;
  else scalar.value = isAddress ? `${elsewhere(payload, turn)}${turn}` : `${payload} ${own}`;
  scalar.type = 'QUOTE_DOUBLE';
}

/** Each on a site of its own: one site has one publisher. */
function elsewhere(address: string, turn: number): string {
  return address.replace('//', `//site${turn}.`);
}

function giveWay(
  { path, document, fields }: Sheet,
  problems: readonly Problem[],
  refused: Map<string, Set<string>>,
): void {
  const mine = problems.filter(({ at }) => at.file === path);
  if (mine.length === 0) return;
  const lines = new LineCounter();
  const again = parseDocument(textOf(document), { lineCounter: lines });
  const lineOf = freeTexts(again).map(({ scalar }) => lines.linePos(scalar.range?.[0] ?? 0).line);
  // A rule may mark the value beside the text that it is about.
  const nearest = (line: number) =>
    lineOf.reduce(
      (best, one, i) => (Math.abs(one - line) < Math.abs((lineOf[best] ?? 0) - line) ? i : best),
      0,
    );
  for (const [i, found] of Map.groupBy(mine, ({ at }) => nearest(at.line))) {
    const field = fields[i];
    const [payload, ...rest] = field?.left ?? [];
    if (field === undefined || payload === undefined) continue;
    const codes = refused.get(payload) ?? new Set();
    for (const { code } of found) codes.add(code);
    refused.set(payload, codes);
    field.left = rest;
    write(field);
  }
}

function textOf(document: Document.Parsed): string {
  return document.toString({ lineWidth: 0 });
}

function rawFile({ path, document }: Sheet): RawFile {
  return { path, bytes: Buffer.from(textOf(document)) };
}

function countsOf(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [payload] of sheets.flatMap(({ fields }) => fields.map(({ left }) => left))) {
    if (payload !== undefined) counts.set(payload, (counts.get(payload) ?? 0) + 1);
  }
  return counts;
}
