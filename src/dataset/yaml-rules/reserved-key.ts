import { Scalar } from 'yaml';
import { reservedNames } from '../reserved-names.ts';
import type { YamlFile } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';

export const reservedKeyRule: Rule<YamlFile> = {
  code: 'yaml-reserved-key',
  severity: 'error',
  about: {
    en: 'A few names mean something to every JavaScript object, so that a program would find a value where nobody wrote one.',
    vi: 'Một số tên có sẵn trong mọi đối tượng JavaScript, nên chương trình sẽ thấy một giá trị mà không ai viết.',
  },
  check: (file) =>
    file.words.flatMap(({ node, start, end, isKey }) => {
      const name = String(node.value);
      if (!isKey || !reservedNames.has(name)) return [];
      const at = node.type === Scalar.PLAIN ? end : start + 1;
      return {
        at: file.at(Math.min(start, at), end),
        message: {
          en: `“${name}” cannot be the name of a field: the language of the program has it already`,
          vi: `không thể đặt tên trường là “${name}”: tên này đã có sẵn trong ngôn ngữ lập trình`,
        },
        help: { en: 'choose another name', vi: 'chọn tên khác' },
      };
    }),
};
