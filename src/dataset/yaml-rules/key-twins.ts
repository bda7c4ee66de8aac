import { codePoint } from '../characters.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { entries, maps, startOf } from './nodes.ts';

export const keyTwinsRule: Rule<YamlFile> = {
  code: 'yaml-key-twins',
  severity: 'error',
  about: {
    en: 'Two keys can look the same and differ in how their letters are written (Unicode NFC and NFD).',
    vi: 'Hai khóa trông giống hệt nhau vẫn có thể khác nhau ở cách viết chữ (Unicode dựng sẵn và tổ hợp).',
  },
  check: (file) => {
    if (file.text.normalize('NFC') === file.text) return [];
    return maps(file.document).flatMap((map) => {
      const seen = new Map<string, string>();
      return entries(map).flatMap(({ key, name }) => {
        const twin = seen.get(name.normalize('NFC'));
        seen.set(name.normalize('NFC'), name);
        if (twin === undefined || twin === name) return [];
        const start = startOf(key);
        return {
          at: file.at(start, start + name.length),
          message: {
            en: `two keys look the same, “${name}”: one has ${spelt(twin, name)}, the other ${spelt(name, twin)}`,
            vi: `hai khóa trông giống nhau, “${name}”: một bên là ${spelt(twin, name)}, bên kia là ${spelt(name, twin)}`,
          },
          help: {
            en: 'delete one, and type the other with composed letters (NFC)',
            vi: 'xóa một khóa, gõ lại khóa kia bằng Unicode dựng sẵn (NFC)',
          },
        };
      });
    });
  },
};

/** The code points of one spelling that the other has not. */
function spelt(name: string, twin: string): string {
  return [...name]
    .filter((letter) => !twin.includes(letter))
    .map(codePoint)
    .join(' ');
}
