import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { unquoted } from './nodes.ts';

const yesNo = /^(?:y|yes|n|no|on|off)$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;
const clock = /^[0-9][0-9_]*(?::[0-5]?[0-9])+$/;

export const unquotedRule: Rule<YamlFile> = {
  code: 'yaml-unquoted',
  severity: 'error',
  about: {
    en: 'Tools for YAML 1.1 (Python, Ruby, many editors) read NO as false, 2025-07-01 as a moment in time and 12:30 as 750. In quotes they all read text.',
    vi: 'Công cụ dùng YAML 1.1 (Python, Ruby, nhiều trình soạn thảo) đọc NO thành “sai”, 2025-07-01 thành một thời điểm và 12:30 thành 750. Đặt trong dấu nháy thì công cụ nào cũng đọc là chữ.',
  },
  check: (file) =>
    unquoted(file.words).flatMap(({ node, start, end }) => {
      if (typeof node.value !== 'string') return [];
      const reading = readElsewhere(node.value);
      if (reading === undefined) return [];
      return {
        at: file.at(start, end),
        message: {
          en: `${node.value} without quotes is ${reading.en} for many tools`,
          vi: `${node.value} không có dấu nháy bị nhiều công cụ hiểu là ${reading.vi}`,
        },
        help: { en: `write "${node.value}"`, vi: `viết "${node.value}"` },
      };
    }),
};

/** How tools of YAML 1.1 read a text without quotes; undefined where they read the same text. */
export function readElsewhere(text: string): Words | undefined {
  if (yesNo.test(text)) return { en: 'true or false', vi: '“đúng” hoặc “sai”' };
  if (day.test(text)) return { en: 'a moment in time', vi: 'một thời điểm' };
  if (clock.test(text)) return { en: 'a number in base 60', vi: 'một số hệ 60' };
  return undefined;
}
