import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { field, pathOf, type SchemaFailure } from './schema-failure.ts';

export const outOfRangeRule: Rule<SchemaFailure> = {
  code: 'schema-range',
  severity: 'error',
  about: {
    en: 'Counting begins at 1 (paragraphs, sessions), and some numbers have a greatest value.',
    vi: 'Số thứ tự bắt đầu từ 1 (đoạn, phiên họp), và một số trường có giá trị lớn nhất.',
  },
  check: ({ sheet, errors }) =>
    errors
      .filter(({ keyword }) => keyword === 'minimum' || keyword === 'maximum')
      .map((error) => {
        const path = pathOf(error);
        const limit = Number(field(error.params, 'limit'));
        const least = error.keyword === 'minimum';
        return {
          at: sheet.atValue(path),
          message: {
            en: `“${nameOf(path)}” is ${sheet.written(path)}, but the ${least ? 'least' : 'greatest'} value is ${limit}`,
            vi: `“${nameOf(path)}” là ${sheet.written(path)}, nhưng giá trị ${least ? 'nhỏ' : 'lớn'} nhất là ${limit}`,
          },
          help: least
            ? { en: 'count from 1', vi: 'đếm từ 1' }
            : { en: `write ${limit} or less`, vi: `viết ${limit} hoặc nhỏ hơn` },
        };
      }),
};
