import { Scalar } from 'yaml';
import {
  codePoint,
  controls,
  directions,
  invisibles,
  loneSurrogates,
  oddSpaces,
} from '../characters.ts';
import type { YamlFile } from '../parse-yaml.ts';
import type { Rule } from '../rule.ts';

const hidden = [controls, invisibles, directions, oddSpaces, loneSurrogates];

export const escapedCharacterRule: Rule<YamlFile> = {
  code: 'yaml-escape',
  severity: 'error',
  about: {
    en: 'In double quotes "\\u202E" is the character itself. What may not stand in a text may not be written as an escape either.',
    vi: 'Trong dấu nháy kép, "\\u202E" chính là ký tự đó. Ký tự không được phép trong văn bản thì cũng không được viết dưới dạng mã thoát.',
  },
  check: (file) =>
    file.words
      .filter(({ node }) => node.type === Scalar.QUOTE_DOUBLE)
      .flatMap(({ node, start, end }) => {
        const written = file.text.slice(start, end);
        if (!written.includes('\\')) return [];
        const made = String(node.value);
        const found = hidden.flatMap((pattern) => made.match(pattern) ?? [])[0];
        const name = found === undefined ? looseMark(made) : codePoint(found);
        if (name === undefined) return [];
        return {
          at: file.at(start, end),
          message: {
            en: `an escape in this text makes the character ${name}, which no text may hold`,
            vi: `mã thoát trong đoạn chữ này tạo ra ký tự ${name}, văn bản không được chứa ký tự đó`,
          },
          help: {
            en: 'type the text again from the source, without a backslash',
            vi: 'gõ lại đoạn chữ theo nguồn, không dùng dấu \\',
          },
        };
      }),
};

function looseMark(text: string): string | undefined {
  if (text.normalize('NFC') === text) return undefined;
  const mark = /\p{M}/u.exec(text)?.[0];
  return mark === undefined ? undefined : codePoint(mark);
}
