import { addSheet, type OpenDataset } from '../add-sheet.ts';
import { emptyDataset, type Dataset } from '../dataset.ts';
import type { FileKind } from '../file-kinds.ts';
import type { Problem } from '../problem.ts';
import { validators } from '../validators.ts';
import type { Sheet } from '../sheet.ts';
import { withStandIns } from './stand-ins.ts';

/**
 * Files that do not fit their schema, in two versions, each with other stand-ins where they do not,
 * so that what else is wrong in them is told at once. Nothing but that may be made of them.
 */
export interface Salvage {
  readonly versions: readonly [Dataset, Dataset];
  readonly paths: ReadonlySet<string>;
  /** Maps that lost a field, as file#pointer: what else is said of them may follow from that. */
  readonly doubtful: readonly string[];
}

/** What other files are judged by is not guessed. */
const neverSalvaged = new Set<FileKind>([
  'dataset',
  'country',
  'exceptions',
  'tile-grid',
  'release',
]);

export function salvageOf(
  refused: readonly { readonly kind: FileKind; readonly sheet: Sheet }[],
): Salvage {
  const versions: readonly [OpenDataset, OpenDataset] = [emptyDataset(), emptyDataset()];
  const paths = new Set<string>();
  const doubtful: string[] = [];
  for (const { kind, sheet } of refused) {
    if (neverSalvaged.has(kind)) continue;
    const faultsOf = (value: unknown) =>
      validators[kind](value) ? [] : (validators[kind].errors ?? []);
    const one = withStandIns(sheet.value, 0, faultsOf);
    const other = withStandIns(sheet.value, 1, faultsOf);
    if (one === undefined || other === undefined) continue;
    const isIn = [one, other].every((version, i) => {
      const dataset = versions[i === 0 ? 0 : 1];
      return addSheet(dataset, kind, { ...sheet, value: version.value });
    });
    if (isIn) paths.add(sheet.path);
    doubtful.push(...one.doubtful.map((pointer) => `${sheet.path}#${pointer}`));
  }
  return { versions, paths, doubtful };
}

/** What a judge finds in salvaged files whichever stand-ins they have. */
export function foundInSalvage(
  { versions: [one, other], paths, doubtful }: Salvage,
  judge: (version: Dataset) => readonly Problem[],
): readonly Problem[] {
  if (paths.size === 0) return [];
  const again = new Set(judge(other).map(keyOf));
  return judge(one).filter(
    (problem) =>
      paths.has(problem.at.file) &&
      again.has(keyOf(problem)) &&
      !doubtful.some((map) =>
        `${problem.at.file}#${problem.at.pointer ?? ''}/`.startsWith(`${map}/`),
      ),
  );
}

function keyOf({ code, at, message }: Problem): string {
  return `${code} ${at.file}:${at.line}:${at.column} ${message.en}`;
}
