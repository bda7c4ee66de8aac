import type { Rule } from '../../../dataset/rule.ts';
import type { Register } from '../register.ts';

export const nameTwiceRule: Rule<Register> = {
  code: 'name-twice',
  severity: 'error',
  about: {
    en: 'Two indicators of one name are one indicator, or nobody can tell them apart.',
    vi: 'Hai chỉ số cùng tên thực ra là một, hoặc không ai phân biệt được.',
  },
  check: ({ entries }) =>
    (['en', 'vi'] as const).flatMap((language) => {
      const groups = Map.groupBy(entries.indicator, ({ name }) => folded(name[language]));
      return [...groups.values()].flatMap(([first, ...others]) =>
        // One file under two names is told by other rules.
        others
          .filter(({ id }) => id !== first?.id)
          .map(({ id, name, sheet }) => ({
            at: sheet.atValue(['name', language]),
            message: {
              en: `“${name[language]}” is also the name of the indicator ${first?.id}`,
              vi: `“${name[language]}” cũng là tên của chỉ số ${first?.id}`,
            },
            help: {
              en: `use ${first?.id} if both count the same; otherwise say in the name what sets ${id} apart`,
              vi: `dùng ${first?.id} nếu cả hai tính cùng một thứ; nếu không, nêu điểm khác của ${id} trong tên`,
            },
          })),
      );
    }),
};

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
