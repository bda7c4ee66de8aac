import { addSheet, joined } from './add-sheet.ts';
import { anySheets } from './any-sheets.ts';
import { boundariesRule, geographyOf } from './geography/boundaries.ts';
import { emptyDataset, type Dataset } from './dataset.ts';
import { decode, encodingRule } from './decode.ts';
import { kindOf, requiredFiles, type FileKind } from './file-kinds.ts';
import { fileRules } from './file-rules/file-rules.ts';
import { folderRules } from './folder-rules/folder-rules.ts';
import { tooLargeRule } from './folder-rules/too-large.ts';
import type { Geography } from './geography/geography.ts';
import { unlessTold, type Problem } from './problem.ts';
import type { RawFile } from './raw-file.ts';
import { newestFolder } from './releases/state.ts';
import { parseSheet } from './parse-sheet.ts';
import { problemsOf } from './rule.ts';
import { foundInSalvage, salvageOf, type Salvage } from './salvage/salvage.ts';
import { toReleaseFolder } from './release-rules/release-folder.ts';
import { releaseRules } from './release-rules/release-rules.ts';
import { schemaProblems } from './schema-rules/schema-rules.ts';
import type { Sheet } from './sheet.ts';
import { mergeMarkerRule } from './text-rules/merge-marker.ts';
import { nestingRule } from './text-rules/nesting.ts';
import { textRules } from './text-rules/text-rules.ts';
import { webPageRule } from './text-rules/web-page.ts';
import { validators } from './validators.ts';

export interface ReadDataset {
  /** The files that fit their schema. */
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  /** The text of every file that could be decoded, by path: what code frames quote. */
  readonly texts: ReadonlyMap<string, string>;
  readonly geography: Geography;
  /** Paths of files that are not in the dataset because of their problems, or are missing. */
  readonly refused: ReadonlySet<string>;
  /** What can be judged of files that do not fit their schema. */
  readonly salvage: Salvage;
}

/** How a folder is read by somebody who looks at some files of it. */
export interface Reading {
  /** Files to sheets; who remembers what files held has their own way. */
  readonly read: (raw: RawFile) => ReadFile;
  /** The files that are judged by the rules that need one file only; all, when none are named. */
  readonly judged?: ReadonlySet<string>;
}

/** Files to sheets, sorted by kind, and what is wrong with them. Never throws for what is in them. */
export function toDataset(
  files: readonly RawFile[],
  { read, judged }: Reading = { read: readFile },
): ReadDataset {
  const dataset = emptyDataset();
  const paths = files.map(({ path }) => path);
  const problems: Problem[] = [
    ...problemsOf(folderRules, paths),
    ...problemsOf([boundariesRule], files),
  ];
  const texts = new Map<string, string>();
  const misfits: { readonly kind: FileKind; readonly sheet: Sheet }[] = [];
  const refused = new Set<string>(requiredFiles.filter((path) => !paths.includes(path)));
  for (const raw of files.filter(({ path }) => !path.startsWith(newestFolder))) {
    const kind = kindOf(raw.path);
    if (kind === undefined) {
      if (/\.ya?ml(?:\.txt)?$/i.test(raw.path)) {
        refused.add(raw.path.replace(/\.ya?ml(?:\.txt)?$/i, '.yaml'));
      }
      continue;
    }
    const { text, sheet, problems: found } = read(raw);
    append(problems, found);
    if (text !== undefined) texts.set(raw.path, text);
    if (sheet !== undefined && addSheet(dataset, kind, sheet)) continue;
    refused.add(raw.path);
    if (sheet === undefined) continue;
    append(problems, unlessTold(schemaFaults(kind, sheet), found));
    misfits.push({ kind, sheet });
  }
  const looked = judged === undefined ? dataset : filesOf(dataset, judged);
  append(problems, unlessTold(problemsOf(fileRules, looked), problems));
  const salvage = salvageOf(misfits);
  const alsoFound = foundInSalvage(salvage, (version) =>
    problemsOf(fileRules, joined(withoutReports(dataset), version)),
  );
  append(problems, unlessTold(alsoFound, problems));
  append(problems, problemsOf(releaseRules, toReleaseFolder(dataset, files, texts)));
  return { dataset, problems, texts, refused, salvage, geography: geographyOf(files) };
}

/** One by one: as arguments of one call, a hundred thousand problems are too many. */
function append(problems: Problem[], found: readonly Problem[]): void {
  for (const problem of found) problems.push(problem);
}

/** What one file gives by itself, before its schema. */
export interface ReadFile {
  readonly text?: string;
  readonly sheet?: Sheet;
  readonly problems: readonly Problem[];
}

/** What is no YAML at all: these rules alone say what happened. */
const unparsed = new Set([nestingRule.code, mergeMarkerRule.code, webPageRule.code]);

/** One file through bytes, text and YAML. */
export function readFile(raw: RawFile): ReadFile {
  const tooLarge = problemsOf([tooLargeRule], raw);
  if (tooLarge.length > 0) return { problems: tooLarge };
  const file = decode(raw);
  if (file === undefined) return { problems: problemsOf([encodingRule], raw) };
  // Records of releases quote what passed the rules of its day; their seal guards every letter.
  const isRecord = kindOf(raw.path) === 'release';
  const rules = isRecord ? textRules.filter(({ code }) => unparsed.has(code)) : textRules;
  const textProblems = problemsOf(rules, file);
  const stopped = textProblems.filter(({ code }) => unparsed.has(code));
  if (stopped.length > 0) return { text: file.text, problems: stopped };
  const { problems, ...parsed } = parseSheet(file);
  return { text: file.text, ...parsed, problems: [...textProblems, ...problems] };
}

/** What the schema said against the sheet it has just seen. */
function schemaFaults(kind: FileKind, sheet: Sheet): readonly Problem[] {
  return schemaProblems(sheet, validators[kind].errors ?? []);
}

/** What rules for one file look things up in: units, indicators. */
function withoutReports(dataset: Dataset): Dataset {
  return { ...dataset, meeting: [], publication: [], document: [], release: [] };
}

/** The files of a dataset whose paths are wanted. */
function filesOf(dataset: Dataset, wanted: ReadonlySet<string>): Dataset {
  const part = emptyDataset();
  for (const { kind, sheet } of anySheets(dataset)) {
    if (wanted.has(sheet.path)) addSheet(part, kind, sheet);
  }
  return part;
}
