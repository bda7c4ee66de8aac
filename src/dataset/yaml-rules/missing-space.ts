import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { faultsOf } from './syntax-fault.ts';

export const missingSpaceRule: Rule<YamlFile> = {
  code: 'yaml-missing-space',
  severity: 'error',
  about: {
    en: 'A colon makes a field only when a space follows it.',
    vi: 'Phải có dấu cách sau dấu hai chấm thì YAML mới hiểu đó là một trường.',
  },
  check: (file) =>
    faultsOf(file, 'missing-space').map(({ start }) => {
      const line = /^[^\n]*/.exec(file.text.slice(start))?.[0] ?? '';
      const colon = line.indexOf(':');
      return {
        at: file.at(start, start + line.length),
        message: {
          en: `there is no space after the colon in “${line.trim()}”`,
          vi: `thiếu dấu cách sau dấu hai chấm trong “${line.trim()}”`,
        },
        help: {
          en: `write: ${line.slice(0, colon)}: ${line.slice(colon + 1).trim()}`,
          vi: `viết: ${line.slice(0, colon)}: ${line.slice(colon + 1).trim()}`,
        },
      };
    }),
};
