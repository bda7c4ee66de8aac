import type { Rule } from '../../../dataset/rule.ts';
import { claimsOf } from '../../../dataset/claims.ts';
import type { Register } from '../register.ts';

export const otherProvinceRule: Rule<Register> = {
  code: 'other-province',
  severity: 'warning',
  about: {
    en: 'A meeting of a province tells of that province. When all its figures are about another, the place or the body is wrong.',
    vi: 'Phiên họp của tỉnh nói về chính tỉnh đó. Nếu mọi số liệu đều của tỉnh khác thì địa phương hoặc cơ quan bị ghi nhầm.',
  },
  check: ({ dataset, provinces }) => {
    const bodies = new Map(
      dataset.bodies.flatMap(({ value }) => value.map((body) => [body.id, body] as const)),
    );
    return dataset.meeting.flatMap((sheet) => {
      const home = bodies.get(sheet.value.body)?.place;
      if (home === undefined || !provinces.has(home)) return [];
      const local = claimsOf(sheet).filter(({ place }) => place !== 'vietnam');
      const [first] = local;
      if (first === undefined || local.some(({ place }) => family(place).includes(home))) return [];
      return {
        at: sheet.atValue(first.path.place),
        value: first.place,
        message: {
          en: `${sheet.value.body} is of ${home}, but all figures are about ${[...new Set(local.map(({ place }) => place))].join(', ')}`,
          vi: `${sheet.value.body} thuộc ${home}, nhưng mọi số liệu đều về ${[...new Set(local.map(({ place }) => place))].join(', ')}`,
        },
        help: {
          en: `write place: ${home}, or correct “body”`,
          vi: `viết place: ${home}, hoặc sửa “body”`,
        },
      };
    });

    /** A unit with those it was made of and became. */
    function family(id: string): readonly string[] {
      const unit = provinces.get(id)?.value;
      return [id, ...(unit?.predecessors ?? []), ...(unit?.successor ? [unit.successor] : [])];
    }
  },
};
