import { isAfter } from '../../dataset/dates.ts';
import type { Finding } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import { followUpsOf, type FollowUpEntry } from './follow-ups.ts';
import type { Register } from './register.ts';

export const followUpBeforeDirectiveRule: Rule<Register> = {
  code: 'follow-up-before-directive',
  severity: 'error',
  about: {
    en: 'What became of a directive is told after it was given, by another meeting or a publication.',
    vi: 'Kết quả của một nhiệm vụ chỉ có thể được nêu sau khi giao, tại phiên họp khác hoặc trong ấn phẩm.',
  },
  check(register) {
    const given = new Map(register.dataset.meeting.map(({ value }) => [value.id, value.date]));
    return followUpsOf(register).flatMap((entry) =>
      tooEarly(entry, given.get(entry.meeting), entry.sheet.value.date),
    );
  },
};

function tooEarly(
  { sheet, meeting, path }: FollowUpEntry,
  given: string | undefined,
  told: string | null | undefined,
): readonly Finding[] {
  const at = () => sheet.atValue([...path, 'directive']);
  if (meeting === sheet.value.id) {
    return [
      {
        at: at(),
        message: {
          en: 'this meeting gave the directive itself',
          vi: 'nhiệm vụ này do chính phiên họp này giao',
        },
        help: {
          en: 'put the follow-up into the file of the later meeting that tells of it',
          vi: 'chuyển sang tệp của phiên họp sau có nêu kết quả',
        },
      },
    ];
  }
  if (given === undefined || typeof told !== 'string' || !isAfter(given, told)) return [];
  return [
    {
      at: at(),
      message: {
        en: `the directive was given on ${given}, after this report (${told})`,
        vi: `nhiệm vụ được giao ngày ${given}, sau báo cáo này (${told})`,
      },
      help: {
        en: 'correct the directive, or one of the two dates',
        vi: 'sửa lại mã nhiệm vụ hoặc một trong hai ngày',
      },
    },
  ];
}
