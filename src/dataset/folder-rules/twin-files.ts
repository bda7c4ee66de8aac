import type { Rule } from '../rule.ts';
import { placeOf } from './place-of.ts';

export const twinFilesRule: Rule<readonly string[]> = {
  code: 'file-twins',
  severity: 'error',
  about: {
    en: 'Two file names that differ only in capitals or in how letters with marks are written are one file on some machines.',
    vi: 'Hai tên tệp chỉ khác nhau ở chữ hoa hoặc cách viết dấu sẽ là một tệp duy nhất trên một số máy.',
  },
  check: (paths) => {
    const seen = new Map<string, string>();
    return paths.flatMap((path) => {
      const folded = path.normalize('NFC').toLowerCase();
      const twin = seen.get(folded);
      seen.set(folded, path);
      if (twin === undefined) return [];
      return {
        at: placeOf(path),
        message: {
          en: `${path} and ${twin} are the same name on some machines`,
          vi: `${path} và ${twin} là cùng một tên trên một số máy`,
        },
        help: {
          en: 'keep one of the two files',
          vi: 'giữ một trong hai tệp',
        },
      };
    });
  },
};
