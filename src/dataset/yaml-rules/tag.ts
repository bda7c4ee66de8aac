import { visit } from 'yaml';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';

export const tagRule: Rule<YamlFile> = {
  code: 'yaml-tag',
  severity: 'error',
  about: {
    en: 'A word that begins with ! is a tag, which tells a parser to read a value as something else. This dataset has none.',
    vi: 'Từ bắt đầu bằng ! là một thẻ, báo cho công cụ đọc giá trị theo kiểu khác. Bộ dữ liệu này không dùng thẻ.',
  },
  check: (file) => {
    if (!file.text.includes('!')) return [];
    const findings: Finding[] = [];
    visit(file.document, {
      Node(_key, node) {
        if (node.tag === undefined) return;
        const start = file.text.lastIndexOf('!', node.range?.[0]);
        const tag = /^!\S*/.exec(file.text.slice(start))?.[0];
        if (tag !== undefined) findings.push(found(file, start, tag));
      },
    });
    return findings;
  },
};

function found(file: YamlFile, start: number, tag: string): Finding {
  return {
    at: file.at(start, start + tag.length),
    message: {
      en: `“${tag}” is a tag in YAML, which this dataset does not use`,
      vi: `“${tag}” là một thẻ trong YAML, bộ dữ liệu này không dùng`,
    },
    help: {
      en: 'delete it, or put the whole text in quotes',
      vi: 'xóa đi, hoặc đặt cả đoạn chữ trong dấu nháy',
    },
  };
}
