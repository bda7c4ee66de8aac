import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

export const spacesRule: Rule<Dataset> = {
  code: 'text-spaces',
  severity: 'warning',
  about: {
    en: 'Spaces at the ends of a text or two in a row come in by copying and hinder comparison.',
    vi: 'Dấu cách ở đầu, cuối hoặc hai dấu cách liền nhau là do sao chép, gây khó khi so sánh.',
  },
  check: (dataset) =>
    textFindings(dataset, /^\s|\s$| {2}/, (found, text) => ({
      value: text,
      message: {
        en: `the text ${place(text, found).en}`,
        vi: `đoạn chữ ${place(text, found).vi}`,
      },
      help: { en: 'delete the spaces that are too many', vi: 'xóa dấu cách thừa' },
    })),
};

function place(text: string, found: string) {
  if (text.startsWith(found) && found.length === 1) {
    return { en: 'begins with a space', vi: 'bắt đầu bằng dấu cách' };
  }
  return found === '  '
    ? { en: 'has two spaces in a row', vi: 'có hai dấu cách liền nhau' }
    : { en: 'ends with a space', vi: 'kết thúc bằng dấu cách' };
}
