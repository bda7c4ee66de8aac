import { isTime } from '../../src/dataset/dates.ts';
import type { Row } from './read-table.ts';
import type { Read } from './refusal.ts';

/** When a figure holds, and whether that is a date or a stretch of time. */
export interface When {
  readonly timing: 'as_of' | 'period';
  readonly time: string;
}

export function timeOf(row: Row): Read<When> {
  const { line } = row;
  const given = (['as_of', 'period'] as const)
    .map((timing) => ({ timing, time: row.cell(timing) }))
    .filter(({ time }) => time !== '');
  const [when, other] = given;
  if (when === undefined) return { refusal: { line, ...noTime } };
  if (other !== undefined) return { refusal: { line, ...twoTimes } };
  return isTime(when.time) ? { value: when } : { refusal: { line, ...noDate(when) } };
}

const noTime = {
  message: { en: 'the row says no time', vi: 'dòng không ghi thời gian' },
  help: {
    en: 'fill as_of or period; a figure whose source gives no time is entered by hand, with null and a note',
    vi: 'ghi as_of hoặc period; số liệu mà nguồn không ghi thời gian thì nhập tay, với null và ghi chú',
  },
};

const twoTimes = {
  message: { en: 'the row has both as_of and period', vi: 'dòng có cả as_of lẫn period' },
  help: {
    en: 'keep as_of for a stock, share, rank or index, period for what is counted over a time',
    vi: 'giữ as_of cho số tồn, tỷ lệ, thứ hạng, chỉ số; giữ period cho số tính trong một kỳ',
  },
};

function noDate({ timing, time }: When) {
  return {
    message: { en: `${timing} “${time}” is no date`, vi: `${timing} “${time}” không phải ngày` },
    help: {
      en: 'write 2025, 2025-09 or 2025-09-23, two of them joined by a slash for a period',
      vi: 'viết 2025, 2025-09 hoặc 2025-09-23; kỳ thì nối hai mốc bằng dấu gạch chéo',
    },
  };
}
