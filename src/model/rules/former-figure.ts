import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import { kindOf } from './claim-kind.ts';
import type { Register } from './register.ts';

/** Below this, two places may well have counted the same number. */
const enough = 20;

export const formerFigureRule: Rule<Register> = {
  code: 'former-figure',
  severity: 'warning',
  about: {
    en: 'After a merger, pages go on printing what was counted before it. The same number for a province and for one that became part of it is the former one’s.',
    vi: 'Sau hợp nhất, nhiều trang vẫn in số liệu cũ. Cùng một con số cho tỉnh mới và tỉnh cũ đã nhập vào thì là số của tỉnh cũ.',
  },
  check: (register) => {
    const counts = register.claims.filter((claim) => isCount(claim, register));
    const earlier = new Map(counts.map((claim) => [keyOf(claim, claim.place), claim] as const));
    return counts.flatMap((claim) => {
      const { sheet, indicator, place, value, path } = claim;
      const predecessors = register.provinces.get(place)?.value.predecessors ?? [];
      const [same] = predecessors.flatMap((former) => earlier.get(keyOf(claim, former)) ?? []);
      if (same === undefined) return [];
      const { line } = same.sheet.atValue(same.path.value);
      return {
        at: sheet.atValue(path.value),
        value,
        message: {
          en: `${indicator} is ${value} for ${place} and for ${same.place}, which became part of it (${same.sheet.path}, line ${line})`,
          vi: `${indicator} của ${place} và của ${same.place}, tỉnh đã nhập vào, đều là ${value} (${same.sheet.path}, dòng ${line})`,
        },
        help: {
          en: 'look whether the page repeats the former number; then cite it at the entry of the former province',
          vi: 'xem trang có nhắc lại số cũ không; nếu có, dẫn trang đó ở mục của tỉnh cũ',
        },
      };
    });
  },
};

/** Shares, ranks and scores are alike by chance; a number of things hardly is. */
function isCount(claim: Claim, register: Register): boolean {
  const kind = kindOf(claim, register);
  return (kind === 'level' || kind === 'flow') && !claim.isCell && claim.value >= enough;
}

function keyOf({ indicator, scope, value }: Claim, place: string): string {
  return JSON.stringify([indicator, scope, value, place]);
}
