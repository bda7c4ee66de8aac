import { codePoint, controls } from '../characters.ts';
import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';
import { matches } from './matches.ts';

export const controlRule: Rule<TextFile> = {
  code: 'text-control',
  severity: 'error',
  about: {
    en: 'Control characters come in by copying and are never meant. U+FFFD is what is left of a letter that was lost.',
    vi: 'Ký tự điều khiển lọt vào khi sao chép, không ai cố ý viết. U+FFFD là dấu vết của một chữ đã mất.',
  },
  check: (file) =>
    matches(file, controls).map(({ found, at }) => ({
      at,
      message:
        found === '\uFFFD'
          ? {
              en: 'a letter was lost here: U+FFFD stands in its place',
              vi: 'ở đây đã mất một chữ: thay vào đó là ký tự U+FFFD',
            }
          : {
              en: `control character ${codePoint(found)}`,
              vi: `ký tự điều khiển ${codePoint(found)}`,
            },
      help: {
        en: 'delete it and type the text again from the source',
        vi: 'xóa ký tự này rồi gõ lại chữ theo nguồn',
      },
    })),
};
