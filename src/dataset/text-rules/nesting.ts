import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';

/** Far more levels than any file of this dataset has. */
const deepest = 40;

/** A file like this is not parsed: it would keep the parser busy for minutes. */
export const nestingRule: Rule<TextFile> = {
  code: 'text-nesting',
  severity: 'error',
  about: {
    en: 'Data here lie a few levels deep. Hundreds of brackets or steps of indentation are damage, or an attempt to keep the check busy.',
    vi: 'Dữ liệu ở đây chỉ có vài cấp. Hàng trăm dấu ngoặc hay bậc thụt lề là tệp hỏng, hoặc cố ý làm treo việc kiểm tra.',
  },
  check: (file) => {
    const start = tooDeep(file.text);
    if (start === undefined) return [];
    return [
      {
        at: file.at(start),
        message: {
          en: `more than ${deepest} levels lie inside each other here`,
          vi: `ở đây có hơn ${deepest} cấp lồng nhau`,
        },
        help: {
          en: 'look for brackets that are never closed, or lines indented ever further',
          vi: 'tìm dấu ngoặc không đóng, hoặc các dòng thụt lề ngày càng sâu',
        },
      },
    ];
  },
};

/** The first offset at which brackets, steps or list marks are too many. */
function tooDeep(text: string): number | undefined {
  const steps = new RegExp(`^(?: {${2 * deepest},}|(?:- ){${deepest},})`, 'm').exec(text);
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[{\]}]/g)) {
    open = Math.max(0, open + ('[{'.includes(bracket) ? 1 : -1));
    if (open > deepest) return Math.min(index, steps?.index ?? index);
  }
  return steps?.index;
}
