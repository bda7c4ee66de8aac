import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { entries, maps, startOf } from './nodes.ts';
import { faultsOf } from './syntax-fault.ts';

export const duplicateKeyRule: Rule<YamlFile> = {
  code: 'yaml-duplicate-key',
  severity: 'error',
  about: {
    en: 'A field stands once in its map; of two, one would be lost without a word.',
    vi: 'Mỗi trường chỉ xuất hiện một lần; nếu có hai thì một cái sẽ mất mà không báo gì.',
  },
  check: (file) =>
    faultsOf(file, 'duplicate-key').map(({ start }) => {
      const { name, first } = twins(file, start);
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

function twins(file: YamlFile, start: number): { name: string; first: number } {
  for (const map of maps(file.document)) {
    const second = entries(map).find(({ key }) => startOf(key) === start);
    const first = entries(map).find(({ name }) => name === second?.name);
    if (second && first) return { name: second.name, first: file.at(startOf(first.key)).line };
  }
  return { name: /^[\w-]*/.exec(file.text.slice(start))?.[0] ?? '', first: 1 };
}
