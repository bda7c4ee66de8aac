import type { Finding } from '../problem.ts';
import type { RawFile } from '../raw-file.ts';
import type { Rule } from '../rule.ts';
import type { Path, Sheet } from '../sheet.ts';
import type { ReleaseFile } from '../file-types.ts';
import type { ReleaseFolder } from './release-folder.ts';

export const releaseUnknownIdRule: Rule<ReleaseFolder> = {
  code: 'release-unknown-id',
  severity: 'error',
  about: {
    en: 'A record names claims by report, indicator and place; each of them is in the state it tells of.',
    vi: 'Bản ghi gọi số liệu theo tin, chỉ số và địa phương; tất cả phải có trong trạng thái mà bản ghi nói tới.',
  },
  check: ({ records, rebuilt }) =>
    records.flatMap((sheet) => {
      const { id, previous } = sheet.value;
      const now = idsOf(rebuilt?.states.get(id));
      const before = idsOf(rebuilt?.states.get(previous ?? ''));
      return namedBy(sheet.value).flatMap(({ claim, path, isPast }) => {
        const ids = isPast ? before : now;
        const unknown = ids && partsOf(claim).find((part) => !ids.has(part));
        return unknown === undefined ? [] : [finding(sheet, path, unknown)];
      });
    }),
};

interface Named {
  readonly claim: string;
  readonly path: Path;
  /** Whether it is told of the release before. */
  readonly isPast: boolean;
}

function namedBy({ added, changes = [] }: ReleaseFile): readonly Named[] {
  return [
    ...Object.entries(added?.claims ?? {}).flatMap(([file, claims]) =>
      claims.map((rest, i) => ({
        claim: `${reportOf(file)}.${rest}`,
        path: ['added', 'claims', file, i],
        isPast: false,
      })),
    ),
    ...changes.flatMap(({ changed = [], removed = [] }, i) => [
      ...changed.map(({ claim }, j) => ({
        claim,
        path: ['changes', i, 'changed', j, 'claim'],
        isPast: false,
      })),
      ...removed.map(({ claim }, j) => ({
        claim,
        path: ['changes', i, 'removed', j, 'claim'],
        isPast: true,
      })),
      ...removed.flatMap(({ became }, j) =>
        became === undefined
          ? []
          : [{ claim: became, path: ['changes', i, 'removed', j, 'became'], isPast: false }],
      ),
    ]),
  ];
}

function reportOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

/** Report, indicator and place of a claim. */
function partsOf(claim: string): readonly string[] {
  return claim.split('.').slice(0, 3);
}

/** The names of the files of a state; undefined where it could not be reached, which was told. */
function idsOf(state: readonly RawFile[] | undefined): ReadonlySet<string> | undefined {
  return state && new Set(['vietnam', ...state.map(({ path }) => reportOf(path))]);
}

function finding(sheet: Sheet, path: Path, unknown: string): Finding {
  return {
    at: sheet.atValue(path),
    message: {
      en: `the release has no “${unknown}”`,
      vi: `bản phát hành không có “${unknown}”`,
    },
    help: {
      en: 'restore data/releases with “git checkout -- data/releases”; only “npm run release” writes there',
      vi: 'khôi phục bằng “git checkout -- data/releases”; chỉ “npm run release” ghi vào đó',
    },
  };
}
