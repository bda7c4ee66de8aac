import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { field, pathOf, type SchemaFailure } from './schema-failure.ts';

export const repeatedRule: Rule<SchemaFailure> = {
  code: 'schema-repeated',
  severity: 'error',
  about: {
    en: 'A list of names holds each name once.',
    vi: 'Trong danh sách, mỗi tên chỉ xuất hiện một lần.',
  },
  check: ({ sheet, errors }) =>
    errors
      .filter(({ keyword }) => keyword === 'uniqueItems')
      .map((error) => {
        const [first = 0, second = 0] = [field(error.params, 'i'), field(error.params, 'j')]
          .map(Number)
          .sort((a, b) => a - b);
        const path = [...pathOf(error), second];
        return {
          at: sheet.atValue(path),
          message: {
            en: `${sheet.written(path)} stands twice in “${nameOf(path)}”, as no. ${first + 1} and no. ${second + 1}`,
            vi: `${sheet.written(path)} xuất hiện hai lần trong “${nameOf(path)}”, ở mục ${first + 1} và mục ${second + 1}`,
          },
          help: { en: 'delete one of them', vi: 'xóa một trong hai' },
        };
      }),
};
