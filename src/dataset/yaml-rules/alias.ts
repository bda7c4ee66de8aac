import { isAlias, isScalar, visit } from 'yaml';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';

export const aliasRule: Rule<YamlFile> = {
  code: 'yaml-alias',
  severity: 'error',
  about: {
    en: 'Anchors (&), aliases (*) and merges (<<) are read differently by different tools. Values are repeated instead.',
    vi: 'Neo (&), bí danh (*) và phép gộp (<<) được mỗi công cụ hiểu một cách. Hãy viết lại giá trị.',
  },
  check: (file) => {
    if (!/[&*]|<</.test(file.text)) return [];
    const findings: Finding[] = [];
    visit(file.document, {
      Node(key, node) {
        const start = node.range?.[0] ?? 0;
        if (isAlias(node)) findings.push(reserved(file, start, `*${node.source}`, '*'));
        else if (node.anchor !== undefined) {
          const from = file.text.lastIndexOf('&', start);
          findings.push(reserved(file, from, `&${node.anchor}`, '&'));
        }
        if (key === 'key' && isScalar(node) && node.value === '<<') {
          findings.push(merge(file, start));
        }
      },
    });
    return findings;
  },
};

function reserved(file: YamlFile, start: number, found: string, mark: '&' | '*'): Finding {
  return {
    at: file.at(start, start + found.length),
    message: {
      en: `“${found}” is ${mark === '&' ? 'an anchor' : 'an alias'} in YAML, which this dataset does not use`,
      vi: `“${found}” là ${mark === '&' ? 'một neo' : 'một bí danh'} trong YAML, bộ dữ liệu này không dùng`,
    },
    help: {
      en: `if it is text, put it in quotes: "${found}"; otherwise repeat the value`,
      vi: `nếu là chữ, hãy đặt trong dấu nháy: "${found}"; nếu không, viết lại giá trị`,
    },
  };
}

function merge(file: YamlFile, start: number): Finding {
  return {
    at: file.at(start, start + 2),
    message: {
      en: '“<<” merges another map in some tools and is an ordinary key in others',
      vi: '“<<” có công cụ hiểu là gộp, có công cụ coi là khóa thường',
    },
    help: { en: 'write the fields out', vi: 'viết đầy đủ các trường' },
  };
}
