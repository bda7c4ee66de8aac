import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { faultsOf } from './syntax-fault.ts';

export const indentRule: Rule<YamlFile> = {
  code: 'yaml-indent',
  severity: 'error',
  about: {
    en: 'Indentation says what belongs to what: fields of one thing begin in the same column.',
    vi: 'Thụt lề cho biết cái gì thuộc về cái gì: các trường của cùng một mục phải bắt đầu ở cùng một cột.',
  },
  check: (file) => {
    // After a tab no depth is what it seems, and the tab is told by another rule.
    if (/^ *\t/m.test(file.text)) return [];
    return faultsOf(file, 'indent').map(({ start }) => {
      const { line, depth, offset } = suspect(file, start);
      return {
        at: file.at(offset, offset + 1),
        message: {
          en: `line ${line} is indented by ${depth} ${depth === 1 ? 'space' : 'spaces'}, which fits no line above it`,
          vi: `dòng ${line} thụt lề ${depth} dấu cách, không khớp với dòng nào phía trên`,
        },
        help: {
          en: 'begin it in the same column as the fields it belongs with, or two further to put it under the field above',
          vi: 'cho nó bắt đầu cùng cột với các trường cùng cấp, hoặc lùi thêm hai dấu cách để đặt dưới trường phía trên',
        },
      };
    });
  },
};

/** The line to blame: that of the fault, or the next when a field with a value has fields below. */
function suspect(file: YamlFile, start: number) {
  const rest = file.text.slice(start);
  const below = /^[^\n]*\S[^\n]*\n(?= +\S)/.exec(rest);
  const isAtValue = /:\s+$/.test(file.text.slice(file.text.lastIndexOf('\n', start) + 1, start));
  const from =
    below && isAtValue ? start + below[0].length : file.text.lastIndexOf('\n', start) + 1;
  const depth = /^ */.exec(file.text.slice(from))?.[0].length ?? 0;
  return { line: file.at(from).line, depth, offset: from + depth };
}
