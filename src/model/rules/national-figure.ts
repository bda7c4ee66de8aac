import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

export const nationalFigureRule: Rule<Register> = {
  code: 'national-figure',
  severity: 'warning',
  about: {
    en: 'An article on a province’s site often tells the nation’s number. Filed under the province it would invent a result.',
    vi: 'Bài trên trang của một tỉnh thường nêu số liệu cả nước. Ghi cho tỉnh thì thành kết quả không có thật.',
  },
  check: ({ claims }) => {
    const national = new Map(
      claims
        .filter(({ place }) => place === 'vietnam')
        .map((claim) => [keyOf(claim), claim] as const),
    );
    return claims.flatMap((claim) => {
      const { sheet, place, value, indicator, path } = claim;
      const same = place === 'vietnam' ? undefined : national.get(keyOf(claim));
      if (same === undefined || !(isTelling(value) || isNode(claim))) return [];
      const { line } = same.sheet.atValue(same.path.value);
      return {
        at: sheet.atValue(path.place),
        value,
        message: {
          en: `${indicator} is ${value} for ${place} and for vietnam alike (${same.sheet.path}, line ${line})`,
          vi: `${indicator} của ${place} và của vietnam đều là ${value} (${same.sheet.path}, dòng ${line})`,
        },
        help: {
          en: 'look whether the source speaks of the nation; then delete this entry and cite the source at the other',
          vi: 'xem nguồn có nói về cả nước không; nếu có, xóa mục này và dẫn nguồn ở mục kia',
        },
      };
    });
  },
};

/** Whether a province’s connection point tells it, in which national figures are expected. */
function isNode({ sheet, place }: Claim): boolean {
  return 'nodes' in sheet.value && (sheet.value.nodes ?? []).includes(place);
}

/** Whether two places have a number in common hardly by chance. */
function isTelling(value: number): boolean {
  return String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length >= 4;
}

function keyOf({ indicator, scope, value, time, kind }: Claim): string {
  return JSON.stringify([indicator, scope, value, time, kind]);
}
