import type { Rule } from '../../dataset/rule.ts';
import { followUpsOf, type FollowUpEntry } from './follow-ups.ts';
import type { Register } from './register.ts';

export const followUpTwiceRule: Rule<Register> = {
  code: 'follow-up-twice',
  severity: 'error',
  about: {
    en: 'A report tells one thing of a directive once; two sources that say the same are one follow-up with two citations.',
    vi: 'Mỗi báo cáo chỉ ghi một lần cho cùng một kết quả; hai nguồn nói giống nhau là một mục với hai dẫn nguồn.',
  },
  check(register) {
    const first = new Map<string, FollowUpEntry>();
    return followUpsOf(register).flatMap((entry) => {
      const { sheet, followUp, path } = entry;
      const key = [sheet.path, followUp.directive, followUp.state].join(' ');
      const twin = first.get(key);
      if (twin === undefined) {
        first.set(key, entry);
        return [];
      }
      const { line } = sheet.atValue([...twin.path, 'directive']);
      return {
        at: sheet.atValue([...path, 'directive']),
        message: {
          en: `“${followUp.state}” is told of this directive on line ${line} already`,
          vi: `dòng ${line} đã ghi “${followUp.state}” cho nhiệm vụ này`,
        },
        help: {
          en: 'join the two: one text, both sources under cite',
          vi: 'gộp hai mục: một nội dung, cả hai nguồn trong cite',
        },
      };
    });
  },
};
