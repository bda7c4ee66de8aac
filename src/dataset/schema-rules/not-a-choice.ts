import { didYouMean, listed } from '../spelling/did-you-mean.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { field, pathOf, type SchemaFailure } from './schema-failure.ts';

export const notAChoiceRule: Rule<SchemaFailure> = {
  code: 'schema-choice',
  severity: 'error',
  about: {
    en: 'Some fields take one of a few words, so that the same thing always has the same name.',
    vi: 'Một số trường chỉ nhận vài từ cố định, để cùng một thứ luôn có cùng một tên.',
  },
  check: ({ sheet, errors }) =>
    errors
      .filter(({ keyword }) => keyword === 'enum' || keyword === 'const')
      .map((error) => {
        const path = pathOf(error);
        const choices = [
          field(error.params, 'allowedValues') ?? field(error.params, 'allowedValue'),
        ]
          .flat()
          .map(String);
        const written = String(error.data);
        const allowed = {
          en: `allowed: ${listed(choices)}`,
          vi: `được phép: ${listed(choices)}`,
        };
        const { help: meant } = didYouMean(written, choices);
        return {
          at: sheet.atValue(path),
          message: {
            en: `“${written}” is not a value of “${nameOf(path)}”`,
            vi: `“${written}” không phải là giá trị của “${nameOf(path)}”`,
          },
          help: meant
            ? { en: `${meant.en} ${allowed.en}`, vi: `${meant.vi} ${allowed.vi}` }
            : allowed,
        };
      }),
};
