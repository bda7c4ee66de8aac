import type { Dataset } from '../dataset/dataset.ts';
import { oddSpaces } from '../dataset/characters.ts';
import { citesOf, type Citing } from '../dataset/file-rules/cites.ts';
import { sourcesOf, type SourceEntry } from '../dataset/file-rules/sources-of.ts';
import type { Position, Words } from '../dataset/problem.ts';
import type { Path, Sheet } from '../dataset/sheet.ts';
import { isRecord, valueAt } from '../dataset/walk.ts';

/** A text that a contributor saved, with the checksum of its bytes. */
export interface SavedText {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

/** Something the dataset says of a source that its text does not bear out. */
export interface Mismatch {
  readonly at: Position;
  readonly message: Words;
}

export interface VerifiedSource {
  readonly file: string;
  readonly key: string;
  /** Name of the saved text. */
  readonly text: string;
  readonly paragraphs: number;
  /** How many entries of each section cite it: observations, directives and so on. */
  readonly citing: Readonly<Record<string, number>>;
  readonly mismatches: readonly Mismatch[];
}

export interface Verification {
  readonly sources: readonly VerifiedSource[];
  /** Saved texts that no source of the dataset names. */
  readonly notEntered: readonly string[];
  /** Sources with a checksum whose text is not among those saved. */
  readonly notSaved: readonly { readonly file: string; readonly key: string }[];
}

/** Compares saved texts with what the dataset says of them. */
export function verify(dataset: Dataset, saved: readonly SavedText[]): Verification {
  const entered = sourcesOf(dataset).filter(({ source }) => source.sha256 !== undefined);
  const textOf = new Map(saved.map((text) => [text.sha256, text]));
  const sums = new Set(entered.map(({ source }) => source.sha256));
  return {
    sources: entered.flatMap((entry) => {
      const text = textOf.get(entry.source.sha256 ?? '');
      return text === undefined ? [] : [verifySource(entry, text)];
    }),
    notEntered: saved.filter(({ sha256 }) => !sums.has(sha256)).map(({ name }) => name),
    notSaved: entered
      .filter(({ source }) => !textOf.has(source.sha256 ?? ''))
      .map(({ sheet, key }) => ({ file: sheet.path, key })),
  };
}

function verifySource({ sheet, key }: SourceEntry, { name, text }: SavedText): VerifiedSource {
  const paragraphs = paragraphsOf(text);
  const citing = citesOf(sheet).filter(({ cite }) => key in cite);
  return {
    file: sheet.path,
    key,
    text: name,
    paragraphs: paragraphs.length,
    citing: bySection(citing),
    mismatches: citing.flatMap((entry) => mismatches(sheet, key, entry, paragraphs)),
  };
}

function mismatches(
  sheet: Sheet,
  key: string,
  { path, cite }: Citing,
  paragraphs: readonly string[],
): readonly Mismatch[] {
  const entry = path.slice(0, -1);
  const printed = printedFor(sheet, entry, key);
  // Without a recorded paragraph there is no place to look in.
  return [cite[key] ?? []]
    .flat()
    .map(Number)
    .flatMap((number): Mismatch[] => {
      const paragraph = paragraphs[number - 1];
      if (paragraph === undefined) {
        return [{ at: sheet.atKey([...path, key]), message: noParagraph(key, number, paragraphs) }];
      }
      if (printed === undefined || paragraph.includes(normal(printed))) return [];
      return [
        { at: sheet.atValue([...entry, 'printed']), message: notThere(key, number, printed) },
      ];
    });
}

function noParagraph(key: string, number: number, { length }: readonly string[]): Words {
  return {
    en: `${key} has ${length} paragraphs, no paragraph ${number}`,
    vi: `${key} chỉ có ${length} đoạn, không có đoạn ${number}`,
  };
}

function notThere(key: string, number: number, printed: string): Words {
  return {
    en: `“${printed}” is not in paragraph ${number} of ${key}`,
    vi: `đoạn ${number} của ${key} không có “${printed}”`,
  };
}

/** The form in which a source prints an entry’s figure or number; undefined when none is given. */
function printedFor(sheet: Sheet, entry: Path, key: string): string | undefined {
  const printed = valueAt(sheet.value, [...entry, 'printed']);
  const form = isRecord(printed) ? printed[key] : printed;
  return typeof form === 'string' ? form : undefined;
}

/** The non-empty lines of a text, which is what `cite` counts. */
export function paragraphsOf(text: string): readonly string[] {
  return normal(text)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
}

function normal(text: string): string {
  return text.normalize('NFC').replaceAll(oddSpaces, ' ');
}

function bySection(citing: readonly Citing[]): Readonly<Record<string, number>> {
  const groups = Map.groupBy(citing, ({ path }) => String(path[0]));
  return Object.fromEntries([...groups].map(([section, entries]) => [section, entries.length]));
}
