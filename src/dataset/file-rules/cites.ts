import type { Path, Sheet } from '../sheet.ts';
import { isRecord, walk } from '../walk.ts';

/** A citation, wherever in a file it stands. */
export interface Citing {
  readonly path: Path;
  /** Source and paragraph, or list of paragraphs. */
  readonly cite: Readonly<Record<string, unknown>>;
}

export function citesOf(sheet: Sheet): readonly Citing[] {
  return walk(sheet.value).flatMap(({ path, value }) =>
    path.at(-1) === 'cite' && isRecord(value) ? [{ path, cite: value }] : [],
  );
}
