import { didYouMean } from '../../dataset/spelling/did-you-mean.ts';
import type { Rule } from '../../dataset/rule.ts';
import { followUpsOf } from './follow-ups.ts';
import type { Register } from './register.ts';

export const unknownDirectiveRule: Rule<Register> = {
  code: 'unknown-directive',
  severity: 'error',
  about: {
    en: 'A follow-up names a directive that a meeting of the dataset gave, else nobody learns what became of which order.',
    vi: 'Thông tin về kết quả phải chỉ đúng một nhiệm vụ mà một phiên họp trong bộ dữ liệu đã giao, nếu không thì không biết đó là kết quả của việc nào.',
  },
  check(register) {
    const { dataset, refused } = register;
    const known = dataset.meeting.flatMap(({ value }) =>
      (value.directives ?? []).map(({ id }) => `${value.id}.${id}`),
    );
    const ids = new Set(known);
    // What a refused file orders is not unknown, only unread.
    const isUnread = (meeting: string) =>
      [...refused].some((path) => path.endsWith(`/${meeting}.yaml`));
    return followUpsOf(register)
      .filter(({ followUp, meeting }) => !ids.has(followUp.directive) && !isUnread(meeting))
      .map(({ sheet, followUp, path }) => ({
        at: sheet.atValue([...path, 'directive']),
        value: followUp.directive,
        message: {
          en: `there is no directive “${followUp.directive}”`,
          vi: `không có nhiệm vụ nào mang mã “${followUp.directive}”`,
        },
        help: {
          en: 'write the meeting’s id, a dot and the id under its directives',
          vi: 'viết mã phiên họp, dấu chấm, rồi mã của nhiệm vụ trong mục directives',
        },
        ...didYouMean(followUp.directive, known),
      }));
  },
};
