import { placeOf } from '../folder-rules/place-of.ts';
import type { Finding, Position, Words } from '../problem.ts';
import { newestOf, newestSums, sumsOf } from '../releases/state.ts';
import type { Obstacle } from '../releases/way-back.ts';
import type { Rule } from '../rule.ts';
import type { ReleaseFolder } from './release-folder.ts';

export const releaseChainRule: Rule<ReleaseFolder> = {
  code: 'release-chain',
  severity: 'error',
  about: {
    en: 'Every past state of the dataset can be made again from the newest one and the records, and is compared with its checksum each time.',
    vi: 'Mọi trạng thái trước của bộ dữ liệu đều dựng lại được từ bản mới nhất và các bản ghi, và luôn được đối chiếu với mã kiểm.',
  },
  check: (folder) => [...newestFindings(folder), ...wayFindings(folder)],
};

/** The kept files of the newest release against their list. */
function newestFindings({ files, records }: ReleaseFolder): readonly Finding[] {
  if (records.length === 0) return [];
  const list = files.find(({ path }) => path === newestSums);
  const listed = linesOf(list === undefined ? '' : new TextDecoder().decode(list.bytes));
  const there = linesOf(sumsOf(newestOf(files)));
  const paths = [...new Set([...listed.keys(), ...there.keys()])].toSorted();
  return paths
    .filter((path) => listed.get(path) !== there.get(path))
    .map((path) => ({
      at: placeOf(`releases/newest/${path}`),
      message: {
        en: `${path} is not as the newest release has it`,
        vi: `${path} không giống bản phát hành mới nhất`,
      },
      help: restore,
    }));
}

function linesOf(sums: string): ReadonlyMap<string, string> {
  const lines = sums.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

function wayFindings({ records, rebuilt }: ReleaseFolder): readonly Finding[] {
  const barrier = rebuilt?.barrier;
  const sheet = records.find(({ value }) => value.id === barrier?.release);
  if (barrier === undefined || sheet === undefined) return [];
  const { obstacle, release } = barrier;
  if (obstacle === undefined) {
    return [
      {
        at: sheet.atValue(['state']),
        message: {
          en: `the files of ${release} do not have this checksum`,
          vi: `các tệp của ${release} không có mã kiểm này`,
        },
        help: restore,
      },
    ];
  }
  const { path = '' } = sheet.value.way_back?.[obstacle.step] ?? {};
  return [
    {
      at: placeIn(obstacle, sheet.atValue(['way_back', obstacle.step, partOf[obstacle.kind]])),
      message: said[obstacle.kind](path),
      help: restore,
    },
  ];
}

const partOf: Readonly<Record<Obstacle['kind'], string>> = {
  missing: 'path',
  'other-file': 'is',
  'not-a-patch': 'patch',
  'does-not-apply': 'patch',
  'other-result': 'was',
};

/** A patch begins on the line after its key. */
function placeIn({ line }: Obstacle, at: Position): Position {
  return line === undefined ? at : { ...at, line: at.line + 1 + line, column: 1, endColumn: 2 };
}

const said: Readonly<Record<Obstacle['kind'], (path: string) => Words>> = {
  missing: (path) => ({
    en: `this release has, or lacks, ${path} against what its way back says`,
    vi: `bản này có hoặc thiếu ${path} trái với phần way_back`,
  }),
  'other-file': (path) => ({
    en: `${path} in this release does not have this checksum`,
    vi: `${path} trong bản này không có mã kiểm này`,
  }),
  'not-a-patch': (path) => ({
    en: `what leads ${path} back is no patch`,
    vi: `phần đưa ${path} về trạng thái trước không phải bản vá`,
  }),
  'does-not-apply': (path) => ({
    en: `the patch of ${path} takes away a line that is not there`,
    vi: `bản vá của ${path} bỏ một dòng không có trong tệp`,
  }),
  'other-result': (path) => ({
    en: `the patch of ${path} does not lead to the file with this checksum`,
    vi: `bản vá của ${path} không dẫn tới tệp có mã kiểm này`,
  }),
};

const restore: Words = {
  en: 'restore data/releases with “git checkout -- data/releases”; only “npm run release” writes there',
  vi: 'khôi phục bằng “git checkout -- data/releases”; chỉ “npm run release” ghi vào đó',
};
