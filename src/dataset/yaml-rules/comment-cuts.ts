import { isMap } from 'yaml';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { unquoted } from './nodes.ts';

export const commentCutsRule: Rule<YamlFile> = {
  code: 'yaml-comment-cuts',
  severity: 'error',
  about: {
    en: 'Everything after a space and # is a comment, so that a text with # is cut off without any error. A comment has a space after its #.',
    vi: 'Mọi thứ sau dấu cách và dấu # là chú thích, nên đoạn chữ có # bị cắt mà không báo lỗi. Chú thích phải có dấu cách sau #.',
  },
  check: (file) => {
    if (!isMap(file.document.contents) && file.errors.length > 0) return [];
    return unquoted(file.words).flatMap(({ node, start, end, isKey }) => {
      const rest = /^:?[ ]*(#[^\n]*)/.exec(file.text.slice(end))?.[1];
      if (rest === undefined || isKey) return [];
      const isNothing = node.value === null && end === start;
      if (!isNothing && !/^#[^\s#]/.test(rest)) return [];
      const cut = file.text.indexOf('#', end);
      const text = `${file.text.slice(start, end)}${isNothing ? '' : ' '}${rest}`.trim();
      return {
        at: file.at(cut, cut + rest.length),
        message: {
          en: `“${rest}” is read as a comment, so that ${isNothing ? 'nothing' : `only “${file.text.slice(start, end)}”`} is left`,
          vi: `“${rest}” bị hiểu là chú thích, nên ${isNothing ? 'không còn gì' : `chỉ còn “${file.text.slice(start, end)}”`}`,
        },
        help: {
          en: `if it belongs to the text, put it in quotes: "${text}"; if it is a comment, put it on a line above, with a space after #`,
          vi: `nếu là nội dung, hãy đặt trong dấu nháy: "${text}"; nếu là chú thích, hãy đưa lên dòng trên và thêm dấu cách sau #`,
        },
      };
    });
  },
};
