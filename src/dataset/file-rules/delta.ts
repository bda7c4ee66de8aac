import { claimsOf, sheetsOfClaims, type Claim } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import { endsOf, isAfter } from '../dates.ts';
import type { Finding, Words } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const deltaRule: Rule<Dataset> = {
  code: 'delta-base',
  severity: 'error',
  about: {
    en: 'A change says from when it is counted and in what: 1.2 percentage points are not 1.2 percent. A level has neither.',
    vi: 'Mức thay đổi phải nói so với khi nào và theo đơn vị gì: 1,2 điểm phần trăm khác 1,2 phần trăm. Một mức thì không có hai điều này.',
  },
  check: (dataset) => {
    const unitOf = new Map(dataset.indicator.map(({ value }) => [value.id, value.unit]));
    return sheetsOfClaims(dataset)
      .flatMap(claimsOf)
      .flatMap((claim) =>
        claim.kind === 'delta'
          ? [...incomplete(claim, unitOf.get(claim.indicator)), ...backwards(claim)]
          : tooMuch(claim),
      );
  },
};

/** What is missing is told at once: both fields belong to one fault. */
function incomplete(
  { sheet, unit, changeFrom, path }: Claim,
  own: string | undefined,
): readonly Finding[] {
  const missing = [
    ...(unit === undefined ? [{ field: 'unit', help: whichUnit(own) }] : []),
    ...(changeFrom === undefined ? [{ field: 'change_from', help: sinceWhen }] : []),
  ];
  if (missing.length === 0) return [];
  const fields = missing.map(({ field }) => field);
  return [
    {
      at: sheet.atValue([...path.entry, 'kind']),
      message: {
        en: `a delta needs ${quoted(fields, 'and')}`,
        vi: `số thay đổi (delta) cần có ${quoted(fields, 'và')}`,
      },
      help: {
        en: missing.map(({ help }) => help.en).join('; '),
        vi: missing.map(({ help }) => help.vi).join('; '),
      },
    },
  ];
}

const sinceWhen: Words = {
  en: 'add change_from: the date it is counted from, as exact as the source says it ("2024" for “than last year”); a change whose beginning no source tells is not entered',
  vi: 'thêm change_from: mốc so sánh, chính xác như nguồn nêu ("2024" nếu nguồn viết “so với năm trước”); mức thay đổi mà không nguồn nào nêu mốc so sánh thì không nhập',
};

function whichUnit(own: string | undefined): Words {
  if (own === 'rank') {
    return {
      en: 'add unit: rank; three places up are value: -3, as the number of the rank gets smaller',
      vi: 'thêm unit: rank; lên ba bậc thì ghi value: -3 vì số thứ hạng nhỏ đi',
    };
  }
  if (own !== undefined && !own.startsWith('percent')) {
    return {
      en: `add unit: ${own}, or percent for relative growth`,
      vi: `thêm unit: ${own}, hoặc percent nếu là tăng trưởng tương đối`,
    };
  }
  return {
    en: 'add unit: percentage-points for a change between two percentages, percent for relative growth',
    vi: 'thêm unit: percentage-points nếu là chênh lệch giữa hai tỷ lệ phần trăm, percent nếu là tăng trưởng tương đối',
  };
}

function backwards({ sheet, time, changeFrom, path }: Claim): readonly Finding[] {
  const end = endsOf(time ?? '').at(-1) ?? '';
  if (changeFrom === undefined || end === '' || !isAfter(changeFrom, end)) return [];
  return [
    {
      at: sheet.atValue([...path.entry, 'change_from']),
      message: {
        en: `the change is counted from ${changeFrom}, after its own time (${time})`,
        vi: `mức thay đổi tính từ ${changeFrom}, sau chính thời gian của nó (${time})`,
      },
      help: { en: 'exchange or correct the two', vi: 'đổi chỗ hoặc sửa lại hai mốc này' },
    },
  ];
}

function tooMuch({ sheet, unit, changeFrom, path }: Claim): readonly Finding[] {
  const extra = [
    ...(unit === undefined ? [] : ['unit']),
    ...(changeFrom === undefined ? [] : ['change_from']),
  ];
  const [field] = extra;
  if (field === undefined) return [];
  return [
    {
      at: sheet.atKey([...path.entry, field]),
      message: {
        en: `${quoted(extra, 'and')} ${extra.length > 1 ? 'are' : 'is'} only for a delta`,
        vi: `${quoted(extra, 'và')} chỉ dùng cho số thay đổi (delta)`,
      },
      help: {
        en: 'add kind: delta if the number is a change; otherwise leave it out (the unit is that of the indicator)',
        vi: 'thêm kind: delta nếu đây là mức thay đổi; nếu không thì bỏ đi (đơn vị lấy theo chỉ số)',
      },
    },
  ];
}

function quoted(fields: readonly string[], and: string): string {
  return fields.map((field) => `“${field}”`).join(` ${and} `);
}
