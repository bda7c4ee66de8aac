import { sheetsOfClaims } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import type { Path, Sheet } from '../sheet.ts';
import { isRecord, walk } from '../walk.ts';

export const timingRule: Rule<Dataset> = {
  code: 'one-time',
  severity: 'error',
  about: {
    en: 'A stock stands so on a date (as_of), a flow runs over a period; no number has both, and none has neither.',
    vi: 'Số tồn tại một thời điểm dùng as_of, số phát sinh trong kỳ dùng period; không số nào có cả hai hoặc không có cái nào.',
  },
  check: (dataset) =>
    entries(dataset).flatMap(({ sheet, path, value }) => {
      const has = (field: string) => field in value;
      if (has('as_of') !== has('period')) return [];
      return {
        at: has('period') ? sheet.atKey([...path, 'period']) : sheet.atValue(path),
        message: has('period')
          ? { en: 'both “as_of” and “period” are given', vi: 'có cả “as_of” lẫn “period”' }
          : { en: 'neither “as_of” nor “period” is given', vi: 'không có cả “as_of” lẫn “period”' },
        help: {
          en: 'give as_of for what stood so on a date, period for what happened over a time; null with a note when the source does not say',
          vi: 'dùng as_of cho số tại một thời điểm, period cho số trong một kỳ; nếu nguồn không nêu thì viết null kèm note',
        },
      };
    }),
};

interface TimedEntry {
  readonly sheet: Sheet;
  readonly path: Path;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Observations and tables, as written. */
function entries(dataset: Dataset): readonly TimedEntry[] {
  return sheetsOfClaims(dataset).flatMap((sheet) =>
    walk(sheet.value.observations).flatMap(({ path, value }) =>
      isRecord(value) && 'cite' in value && ('value' in value || 'values' in value)
        ? [{ sheet, path: ['observations', ...path], value }]
        : [],
    ),
  );
}
