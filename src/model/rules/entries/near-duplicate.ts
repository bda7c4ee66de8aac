import type { Claim } from '../../../dataset/claims.ts';
import type { Rule } from '../../../dataset/rule.ts';
import { mayBeOne, nearDays } from '../../near-claims.ts';
import type { Register } from '../register.ts';

/** So many figures of nearly the same size are looked at for each; no honest place has more. */
const most = 60;

export const nearDuplicateRule: Rule<Register> = {
  code: 'near-duplicate',
  severity: 'warning',
  about: {
    en: 'Articles repeat each other. A figure told again within days, with the same or nearly the same value, is most often one figure: it gets one more source, not a second entry.',
    vi: 'Các bài viết thường dẫn lại nhau. Một con số được nhắc lại chỉ sau ít ngày, với giá trị bằng hoặc gần bằng, thường là cùng một số liệu: thêm một nguồn, không thêm một mục.',
  },
  check: (register) =>
    twins(register).map(([one, other]) => {
      const { line } = one.sheet.atValue(one.path.value);
      const { indicator, place, value, sheet } = other;
      return {
        at: sheet.atValue(other.path.value),
        value,
        alsoIn: one.sheet.path,
        message: {
          en: `${indicator} of ${place} is ${value} for ${whenEn(other)} here and ${one.value} for ${whenEn(one)} in ${one.sheet.path}, line ${line}, at most ${nearDays} days apart`,
          vi: `${indicator} của ${place} ở đây là ${value} cho ${whenVi(other)}, còn trong ${one.sheet.path}, dòng ${line}, là ${one.value} cho ${whenVi(one)}, cách nhau không quá ${nearDays} ngày`,
        },
        help: {
          en: `if both articles tell one figure, add this article to the sources there, cite it in that entry, and delete this one; if they are two, accept the warning in exceptions.yaml with the reason`,
          vi: `nếu hai bài nói về cùng một con số, thêm bài này vào phần nguồn của tệp kia, dẫn nó ở mục đó và xóa mục này; nếu là hai con số khác nhau, chấp nhận cảnh báo trong exceptions.yaml kèm lý do`,
        },
      };
    }),
};

/** Each figure that one in a file before it may have told already, with that one. */
function twins({ claims }: Register): readonly (readonly [Claim, Claim])[] {
  const groups = Map.groupBy(
    claims.filter(({ isCell }) => !isCell),
    ({ indicator, place, kind, unit, edition }) =>
      JSON.stringify([indicator, place, kind, unit, edition]),
  );
  const earlierOf = new Map<Claim, Claim>();
  for (const group of groups.values()) {
    const bySize = group.toSorted((a, b) => a.value - b.value || compare(a, b));
    for (const [i, claim] of bySize.entries()) {
      const twin = bySize.slice(i + 1, i + 1 + most).find((other) => isTwin(claim, other));
      if (twin === undefined) continue;
      const [earlier, later] = compare(claim, twin) < 0 ? [claim, twin] : [twin, claim];
      earlierOf.set(later, earlier);
    }
  }
  return [...earlierOf].map(([later, earlier]) => [earlier, later] as const);
}

function isTwin(one: Claim, other: Claim): boolean {
  if (one.sheet.path === other.sheet.path || isToldElsewhere(one, other)) return false;
  return mayBeOne({ ...one, told: toldOn(one) }, { ...other, told: toldOn(other) });
}

/** The same number for the same time, in a file of the same day or by the same page, has a rule of its own. */
function isToldElsewhere(one: Claim, other: Claim): boolean {
  return (
    one.value === other.value &&
    one.time === other.time &&
    one.timing === other.timing &&
    one.scope === other.scope &&
    (toldOn(one) === toldOn(other) || pagesOf(one).some((page) => pagesOf(other).includes(page)))
  );
}

function pagesOf({ sheet, cite }: Claim): readonly string[] {
  return Object.keys(cite).flatMap((key) => sheet.value.sources[key]?.url ?? []);
}

/** The later file is the one to be mended. */
function compare(one: Claim, other: Claim): number {
  const [a, b] = [`${toldOn(one)} ${one.sheet.path}`, `${toldOn(other)} ${other.sheet.path}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function toldOn({ sheet }: Claim): string {
  return sheet.value.date ?? '';
}

function whenEn({ time }: Claim): string {
  return time ?? 'a time not given';
}

function whenVi({ time }: Claim): string {
  return time ?? 'thời điểm không nêu';
}
