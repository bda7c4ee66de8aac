import { writtenSheets } from '../any-sheets.ts';
import type { Dataset } from '../dataset.ts';
import type { Finding } from '../problem.ts';
import { texts } from '../walk.ts';

/**
 * One finding for each text of the dataset in which a pattern matches.
 *
 * @param said undefined when there is nothing to say of a match.
 */
export function textFindings(
  dataset: Dataset,
  pattern: RegExp,
  said: (found: string, text: string) => Omit<Finding, 'at'> | undefined,
): readonly Finding[] {
  return writtenSheets(dataset).flatMap(({ sheet }) =>
    texts(sheet.value).flatMap(({ path, value }) => {
      const found = pattern.exec(value)?.[0];
      const finding = found === undefined ? undefined : said(found, value);
      return finding === undefined ? [] : [{ at: sheet.atValue(path), ...finding }];
    }),
  );
}
