import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { faultsOf } from './syntax-fault.ts';

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

export const unclosedRule: Rule<YamlFile> = {
  code: 'yaml-unclosed',
  severity: 'error',
  about: {
    en: 'A quote or bracket without its end takes in everything that follows; the mistake is where it was opened.',
    vi: 'Dấu nháy hoặc dấu ngoặc mở mà không đóng sẽ nuốt mọi thứ phía sau; lỗi nằm ở chỗ mở.',
  },
  check: (file) =>
    faultsOf(file, 'unclosed').map(({ start }) => {
      const mark = file.text.charAt(start);
      const end = closing[mark] ?? mark;
      return {
        at: file.at(start),
        message: {
          en: `the ${end === mark ? 'quote' : 'bracket'} ${mark} opened here is never closed`,
          vi: `dấu ${end === mark ? 'nháy' : 'ngoặc'} ${mark} mở ở đây nhưng không đóng`,
        },
        help: {
          en: `put ${end} where the ${end === mark ? 'text' : 'list or map'} ends`,
          vi: `thêm ${end} vào chỗ kết thúc`,
        },
      };
    }),
};
