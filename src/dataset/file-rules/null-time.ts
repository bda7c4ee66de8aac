import { claimsOf, sheetsOfClaims } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';

export const unknownTimeRule: Rule<Dataset> = {
  code: 'null-time-without-note',
  severity: 'error',
  about: {
    en: 'A claim without a time is listed, not drawn. A note tells the reader what the source does say about the time.',
    vi: 'Số liệu không có thời gian chỉ được liệt kê, không đưa vào biểu đồ. Ghi chú cho người đọc biết nguồn nói gì về thời gian.',
  },
  check: (dataset) =>
    sheetsOfClaims(dataset)
      .flatMap(claimsOf)
      .filter(
        ({ sheet, time, hasNote, path }) =>
          time === null && !hasNote && sheet.written(path.time) !== '',
      )
      .map(({ sheet, path, timing }) => ({
        at: sheet.atValue(path.time),
        message: {
          en: `“${timing}” is null, and no note says why`,
          vi: `“${timing}” là null mà không có ghi chú vì sao`,
        },
        help: {
          en: 'add note: { en: …, vi: … } with what the source says about the time',
          vi: 'thêm note: { en: …, vi: … } cho biết nguồn nói gì về thời gian',
        },
      })),
};
