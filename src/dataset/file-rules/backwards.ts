import { anySheets } from '../any-sheets.ts';
import type { Dataset } from '../dataset.ts';
import { endsOf, isAfter, isTime } from '../dates.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Path, Sheet } from '../sheet.ts';
import { isRecord, walk } from '../walk.ts';

export const backwardsRule: Rule<Dataset> = {
  code: 'period-backwards',
  severity: 'error',
  about: {
    en: 'A period, a life span or a validity begins before it ends.',
    vi: 'Một khoảng thời gian hay thời hạn hiệu lực phải bắt đầu trước khi kết thúc.',
  },
  check: (dataset) =>
    anySheets(dataset).flatMap(({ sheet }) =>
      walk(sheet.value).flatMap(({ path, value }) => {
        if (typeof value === 'string' && isTime(value)) {
          const [first = '', last = '..'] = endsOf(value);
          return ofEnds(sheet, path, first, last);
        }
        if (!isRecord(value)) return [];
        const { from, to } = value;
        return ofEnds(sheet, [...path, 'to'], from, to);
      }),
    ),
};

function ofEnds(sheet: Sheet, path: Path, first: unknown, last: unknown): readonly Finding[] {
  if (typeof first !== 'string' || typeof last !== 'string') return [];
  if (last === '..' || !isAfter(first, last)) return [];
  return [
    {
      at: sheet.atValue(path),
      message: {
        en: `it begins on ${first}, after its end on ${last}`,
        vi: `bắt đầu ${first}, sau khi kết thúc ${last}`,
      },
      help: { en: 'exchange or correct the two', vi: 'đổi chỗ hoặc sửa lại hai mốc này' },
    },
  ];
}
