import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { faultsOf } from './syntax-fault.ts';

export const colonInTextRule: Rule<YamlFile> = {
  code: 'yaml-colon-in-text',
  severity: 'error',
  about: {
    en: 'A colon with a space after it makes a field. A text that contains one needs quotes.',
    vi: 'Dấu hai chấm kèm dấu cách tạo ra một trường mới. Đoạn chữ có chứa nó phải đặt trong dấu nháy kép.',
  },
  check: (file) =>
    faultsOf(file, 'colon').map(({ start }) => {
      const inBraces = file.text.slice(0, start).split('\n').at(-1)?.includes('{') === true;
      const end = inBraces ? /^[^\n,}]*/ : /^[^\n]*/;
      const text = end.exec(file.text.slice(start))?.[0].trim() ?? '';
      const quoted = text.includes('"') ? `'${text}'` : `"${text}"`;
      return {
        at: file.at(start, start + text.length),
        message: {
          en: `the text “${text}” contains a colon and a space, which begins a new field`,
          vi: `“${text}” có dấu hai chấm kèm dấu cách, YAML hiểu là bắt đầu một trường mới`,
        },
        help: { en: `put it in quotes: ${quoted}`, vi: `đặt trong dấu nháy: ${quoted}` },
      };
    }),
};
