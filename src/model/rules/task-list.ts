import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

/** Written in place of a body where each province has its own list. */
const ofProvinces = 'provinces';

export const taskListRule: Rule<Register> = {
  code: 'task-list',
  severity: 'error',
  about: {
    en: 'The Government’s report, the Central Steering Committee and each province count different lists of tasks. A number from one list in the series of another shows progress or loss that nobody made.',
    vi: 'Báo cáo của Chính phủ, Ban Chỉ đạo Trung ương và từng tỉnh tính trên những danh mục nhiệm vụ khác nhau. Số của danh mục này đặt vào chuỗi của danh mục kia tạo ra tiến triển không có thật.',
  },
  check: (register) => {
    const bodies = new Map(
      register.dataset.meeting.map((sheet) => [sheet.path, sheet.value.body] as const),
    );
    return register.claims.flatMap((claim) => {
      const list = register.indicators.get(claim.indicator)?.list_of;
      const body = bodies.get(claim.sheet.path);
      if (list === undefined || isOfList(claim, list, body, register)) return [];
      const { sheet, indicator, place, value, path } = claim;
      return {
        at: sheet.atValue(path.value),
        value,
        message: {
          en: `${indicator} counts the list of ${list}; this is told of ${place}${body === undefined ? '' : ` by ${body}`}`,
          vi: `${indicator} tính trên danh mục của ${list}; số này nói về ${place}${body === undefined ? '' : `, do ${body} nêu`}`,
        },
        help: {
          en: 'enter it under the indicator of its own list; if the report quotes the other list, say so in a note',
          vi: 'nhập vào chỉ tiêu của đúng danh mục; nếu báo cáo dẫn số của danh mục kia, nêu rõ trong ghi chú',
        },
      };
    });
  },
};

/** A list of provinces is told of one of them; that of a body of the nation, at its own sessions or with a word. */
function isOfList(
  { place, hasNote }: Claim,
  list: string,
  body: string | undefined,
  { provinces }: Register,
): boolean {
  const isProvincial = provinces.has(place);
  if (list === ofProvinces) return isProvincial;
  return !isProvincial && (body === undefined || body === list || hasNote);
}
