import { boundWordBefore } from '../numbers/bound-words.ts';
import { numeralsIn } from '../numbers/numerals.ts';
import type { Words } from '../problem.ts';

const nothings = /^(?:n\/?a|na|none|nil|null|unknown|không có|chưa có|-+|–|—|\.{2,}|…|\?+)$/i;

/** How to write as a number what somebody wrote as text. */
export function numberMend(written: string): Words {
  const text = written.replaceAll(/^["']|["']$/g, '').trim();
  if (text === '' || nothings.test(text)) return leaveOut;
  const [first, second] = numeralsIn(text);
  const [value, other] = first?.readings ?? [];
  if (first === undefined || value === undefined) return digitsOnly;
  if (second && /^\s*\S+\s*(?:-|–|—|\.\.|to|đến|до)\s*\S+\s*$/u.test(text)) return oneEnd(text);
  const bound = (boundWordBefore(/^\D*/.exec(text)?.[0] ?? '') ?? first.bound)?.means[0];
  if (bound !== undefined) {
    return {
      en: `write value: ${value} and, in the next line, bound: ${bound}`,
      vi: `viết value: ${value} và ở dòng dưới bound: ${bound}`,
    };
  }
  if (other !== undefined) {
    return {
      en: `write plain digits with a point for decimals: ${value} or ${other}, whichever is meant`,
      vi: `chỉ viết chữ số, phần thập phân sau dấu chấm: ${value} hoặc ${other}, tùy ý nghĩa`,
    };
  }
  return {
    en: `write ${value}: plain digits, a point for decimals, no unit (the indicator has it)`,
    vi: `viết ${value}: chỉ chữ số, dấu chấm cho phần thập phân, không kèm đơn vị (đơn vị đã có ở chỉ số)`,
  };
}

const leaveOut: Words = {
  en: 'leave the whole entry out: what is not reported is not entered',
  vi: 'bỏ cả mục này: điều gì không được công bố thì không nhập',
};

const digitsOnly: Words = {
  en: 'write the number with digits',
  vi: 'viết con số bằng chữ số',
};

function oneEnd(text: string): Words {
  return {
    en: `“${text}” is a range: write one end with bound: at-least or at-most, and the range in “note”`,
    vi: `“${text}” là một khoảng: viết một đầu kèm bound: at-least hoặc at-most, và ghi cả khoảng ở “note”`,
  };
}

/** How to write a date that was written otherwise; undefined where nobody can tell. */
export function dateMend(written: string): Words | undefined {
  const text = written.replaceAll(/^["']|["']$/g, '').trim();
  const serial = /^4\d{4}$/.test(text) ? Number(text) : undefined;
  if (serial !== undefined) return daySince1900(serial);
  const ymd = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  const dmy = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = ymd
    ? [ymd[1], ymd[2], ymd[3]]
    : dmy
      ? [dmy[3], dmy[2], dmy[1]]
      : [undefined, undefined, undefined];
  if (year === undefined || month === undefined) return undefined;
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const dayFirst = dmy !== null && day !== undefined;
  return {
    en: `write "${date}"${dayFirst ? ' (the day was written first)' : ''}`,
    vi: `viết "${date}"${dayFirst ? ' (ngày được viết trước)' : ''}`,
  };
}

/** Spreadsheets count days; day 1 is 31 December 1899, and one day of 1900 never was. */
function daySince1900(serial: number): Words {
  const day = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
  return {
    en: `${serial} is a day as spreadsheets count them: write "${day}"`,
    vi: `${serial} là ngày theo cách đếm của bảng tính: viết "${day}"`,
  };
}
