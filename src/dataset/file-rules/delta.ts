import { claimsOf, sheetsOfClaims, type Claim } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import { endsOf, isAfter } from '../dates.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const deltaRule: Rule<Dataset> = {
  code: 'delta-base',
  severity: 'error',
  about: {
    en: 'A change says from when it is counted and in what: 1.2 percentage points are not 1.2 percent. A level has neither.',
    vi: 'Mức thay đổi phải nói so với khi nào và theo đơn vị gì: 1,2 điểm phần trăm khác 1,2 phần trăm. Một mức thì không có hai điều này.',
  },
  check: (dataset) =>
    sheetsOfClaims(dataset)
      .flatMap(claimsOf)
      .flatMap((claim) =>
        claim.kind === 'delta' ? [...incomplete(claim), ...backwards(claim)] : tooMuch(claim),
      ),
};

function incomplete({ sheet, unit, changeFrom, path }: Claim): readonly Finding[] {
  const missing = [
    ...(changeFrom === undefined ? ['change_from'] : []),
    ...(unit === undefined ? ['unit'] : []),
  ];
  return missing.map((field) => ({
    at: sheet.atValue([...path.entry, 'kind']),
    message: {
      en: `a delta needs “${field}”`,
      vi: `số thay đổi (delta) cần có “${field}”`,
    },
    help:
      field === 'unit'
        ? {
            en: 'add unit: percentage-points for a change between two percentages, percent for relative growth, or the indicator’s own unit',
            vi: 'thêm unit: percentage-points nếu là chênh lệch giữa hai tỷ lệ phần trăm, percent nếu là tăng trưởng tương đối, hoặc đơn vị của chính chỉ số',
          }
        : {
            en: 'add change_from: the date it is counted from; leave the entry out when the source does not say',
            vi: 'thêm change_from: mốc so sánh; nếu nguồn không nêu thì bỏ mục này',
          },
  }));
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
