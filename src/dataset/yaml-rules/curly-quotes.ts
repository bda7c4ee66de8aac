import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { unquoted } from './nodes.ts';

const quoted = /^[“”„‟«‘’‚](.*)[“”‟»‘’]$/su;

export const curlyQuotesRule: Rule<YamlFile> = {
  code: 'yaml-curly-quotes',
  severity: 'error',
  about: {
    en: 'Word processors turn straight quotes into curly ones, which YAML takes for part of the text.',
    vi: 'Trình soạn thảo văn bản đổi dấu nháy thẳng thành nháy cong, YAML coi nháy cong là một phần của nội dung.',
  },
  check: (file) =>
    unquoted(file.words).flatMap(({ start, end }) => {
      const written = file.text.slice(start, end);
      const text = quoted.exec(written)?.[1];
      if (text === undefined) return [];
      return {
        at: file.at(start, end),
        message: {
          en: `the quotes of ${written} are curly, so that they become part of the text`,
          vi: `dấu nháy của ${written} là nháy cong nên bị tính vào nội dung`,
        },
        help: {
          en: `write straight quotes: "${text}"`,
          vi: `dùng dấu nháy thẳng: "${text}"`,
        },
      };
    }),
};
