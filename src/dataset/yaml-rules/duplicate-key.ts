import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { faultsOf } from './syntax-fault.ts';

export const duplicateKeyRule: Rule<YamlFile> = {
  code: 'yaml-duplicate-key',
  severity: 'error',
  about: {
    en: 'A field stands once in its map; of two, one would be lost without a word.',
    vi: 'Mỗi trường chỉ xuất hiện một lần; nếu có hai thì một cái sẽ mất mà không báo gì.',
  },
  check: (file) =>
    faultsOf(file, 'duplicate-key').flatMap(({ start }) => {
      const twin = file.twinKeys.get(start);
      if (twin === undefined) return [];
      const { name } = twin;
      const first = file.at(twin.first).line;
      return {
        at: file.at(start, start + name.length),
        message: {
          en: `“${name}” stands a second time; the first is on line ${first}`,
          vi: `“${name}” bị lặp lại; lần đầu ở dòng ${first}`,
        },
        help: {
          en: 'keep one of the two, or join what stands under them',
          vi: 'giữ một trong hai, hoặc gộp nội dung của chúng',
        },
      };
    }),
};
