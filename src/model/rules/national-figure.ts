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
      const nodes = 'nodes' in sheet.value ? (sheet.value.nodes ?? []) : [];
      const same = nodes.includes(place) ? national.get(keyOf(claim)) : undefined;
      if (same === undefined) return [];
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

function keyOf({ indicator, scope, value, time, kind }: Register['claims'][number]): string {
  return JSON.stringify([indicator, scope, value, time, kind]);
}
