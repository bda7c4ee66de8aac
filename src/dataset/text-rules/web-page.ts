import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';

/** A file like this is not parsed: every line of it would be a fault. */
export const webPageRule: Rule<TextFile> = {
  code: 'text-web-page',
  severity: 'error',
  about: {
    en: 'A file saved from the page of the forge instead of its raw form is a web page, not data.',
    vi: 'Tệp lưu từ trang của kho mã thay vì bản thô (raw) là một trang web, không phải dữ liệu.',
  },
  check: (file) => {
    const found = /^\s*(?:<!doctype\b|<html\b|<\?xml\b|<head\b|<body\b)/i.exec(file.text);
    if (found === null) return [];
    return [
      {
        at: file.at(found[0].search(/\S/), found[0].length),
        message: {
          en: 'the file is a web page, not YAML',
          vi: 'tệp là một trang web, không phải YAML',
        },
        help: {
          en: 'download the file again in its raw form (the button “Raw”)',
          vi: 'tải lại tệp ở dạng thô (nút “Raw”)',
        },
      },
    ];
  },
};
