import type { ProvinceFile } from '../../dataset/file-types.ts';
import type { Finding } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Sheet } from '../../dataset/sheet.ts';
import { daysFrom } from '../time.ts';
import type { Register } from './register.ts';

export const successionRule: Rule<Register> = {
  code: 'succession',
  severity: 'error',
  about: {
    en: 'A unit that ended names the one that took it over, which names it in turn and begins the day after.',
    vi: 'Đơn vị đã chấm dứt nêu đơn vị kế tục; đơn vị kế tục cũng nêu lại nó và bắt đầu ngay ngày hôm sau.',
  },
  check: ({ dataset, provinces }) =>
    dataset.province.flatMap((sheet) => [
      ...withoutSuccessor(sheet),
      ...notNamedBack(sheet, provinces),
      ...predecessors(sheet, provinces),
    ]),
};

function withoutSuccessor(sheet: Sheet<ProvinceFile>): readonly Finding[] {
  const { id, to, successor } = sheet.value;
  if (to === undefined || successor !== undefined) return [];
  return [
    {
      at: sheet.atValue(['to']),
      message: {
        en: `${id} ended on ${to}, but names no successor`,
        vi: `${id} chấm dứt ngày ${to} nhưng không nêu đơn vị kế tục`,
      },
      help: {
        en: 'add successor: the id of the unit that took it over',
        vi: 'thêm successor: mã của đơn vị kế tục',
      },
    },
  ];
}

function notNamedBack(
  sheet: Sheet<ProvinceFile>,
  provinces: Register['provinces'],
): readonly Finding[] {
  const { id, successor = '' } = sheet.value;
  const heir = provinces.get(successor);
  if (heir === undefined || heir.value.predecessors?.includes(id) === true) return [];
  return [
    {
      at: sheet.atValue(['successor']),
      message: {
        en: `${id} names ${successor} as its successor, which does not name it as a predecessor`,
        vi: `${id} nêu ${successor} là đơn vị kế tục, nhưng ${successor} không nêu lại nó`,
      },
      help: {
        en: `add ${id} to “predecessors” in ${heir.path}, or correct the successor`,
        vi: `thêm ${id} vào “predecessors” trong ${heir.path}, hoặc sửa lại successor`,
      },
    },
  ];
}

function predecessors(
  sheet: Sheet<ProvinceFile>,
  provinces: Register['provinces'],
): readonly Finding[] {
  const { id, from, predecessors: names = [] } = sheet.value;
  return names.flatMap((name, i): Finding[] => {
    const old = provinces.get(name)?.value;
    // That it names no successor at all is told in its own file.
    if (old === undefined || (old.to !== undefined && old.successor === undefined)) return [];
    const at = () => sheet.atValue(['predecessors', i]);
    if (old.successor !== id) {
      return [
        {
          at: at(),
          message: {
            en: `${id} names ${name} as a predecessor, whose successor is ${old.successor ?? 'not given: it did not end'}`,
            vi: `${id} nêu ${name} là đơn vị tiền thân, nhưng đơn vị kế tục của nó là ${old.successor ?? '(không có, vì nó chưa chấm dứt)'}`,
          },
          help: { en: 'correct one of the two files', vi: 'sửa một trong hai tệp' },
        },
      ];
    }
    if (old.to === undefined || from === null || daysFrom(old.to, from) === 1) return [];
    return [
      {
        at: at(),
        message: {
          en: `${name} ended on ${old.to}, but ${id} begins on ${from}, not the day after`,
          vi: `${name} chấm dứt ngày ${old.to}, nhưng ${id} bắt đầu ngày ${from}, không phải ngay hôm sau`,
        },
        help: { en: 'correct the day that is wrong', vi: 'sửa lại ngày bị sai' },
      },
    ];
  });
}
