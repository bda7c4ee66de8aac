import { writtenSheets } from '../any-sheets.ts';
import type { Dataset } from '../dataset.ts';
import type { Finding } from '../problem.ts';
import { texts } from '../walk.ts';

/** One finding for each text of the dataset in which a pattern matches. */
export function textFindings(
  dataset: Dataset,
  pattern: RegExp,
  said: (found: string, text: string) => Omit<Finding, 'at'>,
): readonly Finding[] {
  return writtenSheets(dataset).flatMap(({ sheet }) =>
    texts(sheet.value).flatMap(({ path, value }) => {
      const found = pattern.exec(value)?.[0];
      return found === undefined ? [] : [{ at: sheet.atValue(path), ...said(found, value) }];
    }),
  );
}
