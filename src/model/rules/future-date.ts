import type { Claim } from '../../dataset/claims.ts';
import { isAfter } from '../../dataset/dates.ts';
import { sourcesOf } from '../../dataset/file-rules/sources-of.ts';
import type { Position, Words } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import { endOf, utc } from '../time.ts';
import { kindOf } from './claim-kind.ts';
import type { Register } from './register.ts';

interface Dated {
  readonly date: string;
  /** The day after which it cannot be. */
  readonly limit: string;
  /** What that day is. */
  readonly what: Words;
  readonly at: () => Position;
}

const told: Words = { en: 'the day on which it was told', vi: 'ngày đưa tin' };
const release: Words = {
  en: 'the day up to which the dataset goes',
  vi: 'ngày mà bộ dữ liệu dừng lại',
};

/**
 * A page may be read today, which a check without a clock does not know. A wrong year lies further
 * off than the next release.
 */
const untilNextRelease = 300;
const nextRelease: Words = {
  en: `the ${untilNextRelease} days that follow the day of the dataset`,
  vi: `mốc ${untilNextRelease} ngày kể từ ngày của bộ dữ liệu`,
};

const orTarget: Words = {
  en: 'correct the date; what is to be reached later is a target (kind: target)',
  vi: 'sửa lại ngày; điều cần đạt sau này là mục tiêu (kind: target)',
};
/** What happened after the last release moves the day of the dataset, which a check cannot know. */
function orRaise(date: string): Words {
  const day = endOf(date);
  return {
    en: `if it has happened, write date: "${day}" or later in dataset.yaml, in the same change; else correct the date`,
    vi: `nếu việc đã diễn ra, ghi date: "${day}" hoặc muộn hơn trong dataset.yaml, cùng một lần sửa; nếu không thì sửa lại ngày này`,
  };
}

const orRelease: Words = {
  en: 'correct the date; the day of the dataset stands in dataset.yaml',
  vi: 'sửa lại ngày; ngày của bộ dữ liệu ghi trong dataset.yaml',
};

export const futureDateRule: Rule<Register> = {
  code: 'future-date',
  severity: 'error',
  about: {
    en: 'A result is told after it happened. A date after the meeting, the publication or the day of the dataset is a slip, or the number is a target.',
    vi: 'Kết quả chỉ được đưa tin sau khi xảy ra. Ngày sau phiên họp, sau ấn phẩm hay sau ngày của bộ dữ liệu là gõ nhầm, hoặc đó là mục tiêu.',
  },
  check: (register) =>
    [...ofClaims(register), ...ofFiles(register)]
      .filter(({ date, limit }) => limit !== '' && isAfter(date, limit))
      .map(({ date, limit, what, at }) => ({
        at: at(),
        message: {
          en: `${date} is after ${what.en} (${limit})`,
          vi: `${date} là sau ${what.vi} (${limit})`,
        },
        help: what === told ? orTarget : what === release ? orRaise(date) : orRelease,
      })),
};

function ofClaims(register: Register): readonly Dated[] {
  return register.claims.flatMap((claim) => {
    const { sheet, time, path } = claim;
    const kind = kindOf(claim, register);
    if (time === null || kind === 'target' || kind === 'allocation') return [];
    const date =
      time
        .replace(/\/\.\.$/, '')
        .split('/')
        .at(-1) ?? '';
    const limit = toldBy(claim, register.today);
    return { date, limit, what: told, at: () => sheet.atValue(path.time) };
  });
}

/** The last day on which a claim can have been told: of its meeting or of a source it cites. */
function toldBy({ sheet, cite }: Claim, today = ''): string {
  const published = Object.keys(cite).map((key) => sheet.value.sources[key]?.published ?? '');
  const days = [sheet.value.date ?? '', ...published].filter((day) => day !== '');
  return days.toSorted().at(-1) ?? today;
}

function daysAfter(day: string, days: number): string {
  return new Date(utc(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function ofFiles({ dataset, today: limit = '' }: Register): readonly Dated[] {
  const { meeting, publication, document } = dataset;
  return [
    ...[...meeting, ...publication, ...document].map((sheet) => ({
      date: sheet.value.date ?? '',
      limit,
      what: release,
      at: () => sheet.atValue(['date']),
    })),
    ...meeting.flatMap((sheet) =>
      (sheet.value.milestones ?? []).map(({ date }, i) => ({
        date: date ?? '',
        limit,
        what: release,
        at: () => sheet.atValue(['milestones', i, 'date']),
      })),
    ),
    ...sourcesOf(dataset).flatMap(({ sheet, source, path }) => [
      {
        date: source.published ?? '',
        limit,
        what: release,
        at: () => sheet.atValue([...path, 'published']),
      },
      {
        date: source.accessed,
        limit: limit === '' ? '' : daysAfter(limit, untilNextRelease),
        what: nextRelease,
        at: () => sheet.atValue([...path, 'accessed']),
      },
    ]),
  ];
}
