import type { ProvinceFile } from '../../dataset/file-types.ts';
import type { Finding, Words } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Path, Sheet } from '../../dataset/sheet.ts';
import { isRecord } from '../../dataset/walk.ts';
import { daysOf } from '../time.ts';
import type { Register } from './register.ts';

/** A place named together with a time. */
interface Naming {
  readonly place: string | undefined;
  readonly time: string | null;
  readonly sheet: Sheet;
  readonly path: Path;
  /** Whether the place is the name of a field. */
  readonly isKey?: boolean;
}

export const unitLifeRule: Rule<Register> = {
  code: 'unit-life',
  severity: 'error',
  about: {
    en: 'On 1 July 2025 63 units became 34. A name that lived on stands for another territory since; the two are never one series.',
    vi: 'Ngày 1/7/2025, 63 tỉnh, thành còn 34. Tên cũ giữ lại nay chỉ một địa bàn khác; không được nối thành một chuỗi số liệu.',
  },
  check: (register) =>
    namings(register).flatMap(({ place = '', time, sheet, path, isKey }): Finding[] => {
      const unit = register.provinces.get(place)?.value;
      if (unit === undefined || time === null) return [];
      const told = sheet.value;
      const date = isRecord(told) ? told['date'] : undefined;
      const fault =
        typeof date === 'string' && isYearDoubtful(unit, time, date)
          ? wrongYear(time, date)
          : faultOf(unit, time, register.provinces);
      return fault === undefined
        ? []
        : [{ at: isKey ? sheet.atKey(path) : sheet.atValue(path), ...fault }];
    }),
};

function namings({ claims, dataset }: Register): readonly Naming[] {
  return [
    ...claims.map(({ sheet, place, time, path, isCell }) => ({
      sheet,
      place,
      time,
      path: path.place,
      isKey: isCell,
    })),
    ...dataset.meeting.flatMap((sheet) => {
      const { date, nodes = [], officials = [], milestones = [], statuses = [] } = sheet.value;
      return [
        ...nodes.map((place, i) => ({ sheet, place, time: date, path: ['nodes', i] })),
        ...officials.map(({ node }, i) => ({
          sheet,
          place: node,
          time: date,
          path: ['officials', i, 'node'],
        })),
        ...milestones.map(({ place, date: time }, i) => ({
          sheet,
          place,
          time,
          path: ['milestones', i, 'place'],
        })),
        ...statuses.map(({ place, as_of: time }, i) => ({
          sheet,
          place,
          time,
          path: ['statuses', i, 'place'],
        })),
      ];
    }),
  ];
}

/** Whether the place is right for the day on which it was told, and the time lies years before. */
function isYearDoubtful({ from, to }: ProvinceFile, time: string, date: string): boolean {
  const { first, last = '9999' } = daysOf(time);
  const isOutside = (to !== undefined && first > to) || (from !== null && last < from);
  const wasThere = (from === null || date >= from) && (to === undefined || date <= to);
  return (
    isOutside && wasThere && Math.abs(Number(date.slice(0, 4)) - Number(time.slice(0, 4))) >= 2
  );
}

function wrongYear(time: string, date: string): { message: Words; help: Words } {
  const meant = `${date.slice(0, 4)}${time.slice(4)}`;
  return {
    message: {
      en: `the year of ${time} is years before the day on which it was told (${date})`,
      vi: `năm của ${time} cách ngày đưa tin (${date}) nhiều năm`,
    },
    help: {
      en: `look the year up: perhaps ${meant}; if it is right, name the unit of that time`,
      vi: `xem lại năm: có thể là ${meant}; nếu đúng, dùng đơn vị hành chính của thời gian đó`,
    },
  };
}

function faultOf(
  { id, from, to, predecessors = [], successor }: ProvinceFile,
  time: string,
  provinces: Register['provinces'],
): { message: Words; help: Words } | undefined {
  const { first, last = '9999' } = daysOf(time);
  if (to !== undefined && first > to) {
    return {
      message: {
        en: `${id} ended on ${to}, but the time is ${time}`,
        vi: `${id} chấm dứt ngày ${to}, nhưng thời gian ở đây là ${time}`,
      },
      help: use(successor === undefined ? [] : [successor], time),
    };
  }
  if (from === null || last >= from) return undefined;
  return {
    message: {
      en: `${id} has its territory only since ${from}, but the time is ${time}`,
      vi: `${id} có địa giới hiện nay từ ngày ${from}, nhưng thời gian ở đây là ${time}`,
    },
    help: use(
      predecessors.filter((old) => provinces.has(old)),
      time,
    ),
  };
}

function use(ids: readonly string[], time: string): Words {
  const isChoice = ids.length > 1;
  return {
    en: `for ${time} use ${ids.join(' or ') || 'the unit of that time'}${isChoice ? ', whichever the source means' : ''}`,
    vi: `với mốc ${time}, dùng ${ids.join(' hoặc ') || 'đơn vị tại thời điểm đó'}${isChoice ? ', tùy theo ý của nguồn' : ''}`,
  };
}
