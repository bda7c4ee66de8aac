import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { numberMend } from '../schema-rules/mend.ts';
import { faultsOf } from './syntax-fault.ts';

export const reservedStartRule: Rule<YamlFile> = {
  code: 'yaml-reserved-start',
  severity: 'error',
  about: {
    en: 'A text without quotes cannot begin with @, ` or %: YAML keeps these signs for itself.',
    vi: 'Đoạn chữ không có dấu nháy không được bắt đầu bằng @, ` hay %: YAML giữ các ký hiệu này cho riêng mình.',
  },
  check: (file) =>
    faultsOf(file, 'reserved-start').map(({ start }) => {
      const text = /^[^\n,}\]]*/.exec(file.text.slice(start))?.[0].trim() ?? '';
      if (/^[<>≤≥]=?\s*[\d０-９]/.test(text)) {
        return { at: file.at(start, start + text.length), ...boundInNumber(text) };
      }
      return {
        at: file.at(start, start + text.length),
        message: {
          en: `a text cannot begin with ${text.charAt(0)} unless it is in quotes`,
          vi: `chữ bắt đầu bằng ${text.charAt(0)} thì phải đặt trong dấu nháy`,
        },
        help: { en: `write "${text}"`, vi: `viết "${text}"` },
      };
    }),
};

function boundInNumber(text: string) {
  return {
    message: {
      en: `${text} is a number with its limit; the limit has a field of its own`,
      vi: `${text} là con số kèm giới hạn; giới hạn được ghi ở trường riêng`,
    },
    help: numberMend(text),
  };
}
