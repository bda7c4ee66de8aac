import { claimsOf, sheetsOfClaims, type Claim } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
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
      .flatMap((claim) => (claim.kind === 'delta' ? incomplete(claim) : tooMuch(claim))),
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

function tooMuch({ sheet, unit, changeFrom, path }: Claim): readonly Finding[] {
  const extra = [
    ...(changeFrom === undefined ? [] : ['change_from']),
    ...(unit === undefined ? [] : ['unit']),
  ];
  return extra.map((field) => ({
    at: sheet.atKey([...path.entry, field]),
    message: {
      en: `“${field}” is only for a delta`,
      vi: `“${field}” chỉ dùng cho số thay đổi (delta)`,
    },
    help: {
      en: 'add kind: delta if the number is a change; otherwise delete the line (the unit is that of the indicator)',
      vi: 'thêm kind: delta nếu đây là mức thay đổi; nếu không, xóa dòng này (đơn vị lấy theo chỉ số)',
    },
  }));
}
