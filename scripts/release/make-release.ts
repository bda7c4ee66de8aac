import type { ReleaseFile } from '../../src/dataset/file-types.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { versionOf } from '../../src/dataset/migrations/migrations.ts';
import { recordText } from '../../src/dataset/releases/record-text.ts';
import { checksumOf, newestOf, stateOf } from '../../src/dataset/releases/state.ts';
import { byVersion } from '../../src/dataset/releases/version.ts';
import { wayBack } from '../../src/dataset/releases/way-back.ts';
import { compareStates, type Comparison } from '../../src/model/releases/compare-states.ts';
import { loadState } from '../../src/model/releases/load-state.ts';
import { withReasons, type Reasoned, type Reasons } from '../../src/model/releases/reasons.ts';
import { releaseRecord } from '../../src/model/releases/release-record.ts';
import type { ChartStates } from './chart-states.ts';
import type { WrittenRelease } from './release-writing.ts';

export interface Made {
  readonly written: WrittenRelease;
  /** undefined for the first release. */
  readonly since: { readonly comparison: Comparison; readonly reasoned: Reasoned } | undefined;
}

export interface Planned {
  readonly version: string;
  readonly date: string;
  readonly reasons: Reasons;
  /** What the charts of a state show. */
  readonly charts: (state: readonly RawFile[], version: string) => ChartStates;
}

/** A release of a data folder, as it would be written. Reads and writes nothing. */
export function makeRelease(
  files: readonly RawFile[],
  records: readonly ReleaseFile[],
  { version, date, reasons, charts }: Planned,
): Made {
  const previous = byVersion(records).at(-1);
  const state = stateOf(files).map((file) => named(file, version, date));
  const now = loadState(state);
  const before = newestOf(files);
  const comparison = previous && compareStates(loadState(before), now);
  const since = comparison && { comparison, reasoned: withReasons(comparison, reasons) };
  const shown = charts(state, version);
  const known = lastHashes(records);
  const titles = previous === undefined ? {} : charts(before, previous.id);
  const record = releaseRecord(
    {
      head: {
        id: version,
        date,
        previous: previous?.id ?? null,
        summary: reasons.summary,
        schema_version: versionOf(state),
        state: checksumOf(state),
      },
      since,
      charts: Object.fromEntries(
        Object.entries(shown)
          .filter(([id, { hash }]) => known.get(id) !== hash)
          .map(([id, { hash }]) => [id, hash]),
      ),
      chartsGone: Object.fromEntries(
        Object.entries(titles)
          .filter(([id]) => !(id in shown))
          .map(([id, { title }]) => [id, title]),
      ),
      wayBack: previous === undefined ? [] : wayBack(state, before),
    },
    now,
  );
  return { written: { version, record: recordText(record), state }, since };
}

/** dataset.yaml with the version and the day of the release; every other file as it is. */
function named(file: RawFile, version: string, date: string): RawFile {
  if (file.path !== 'dataset.yaml') return file;
  const text = new TextDecoder()
    .decode(file.bytes)
    .replace(/^version: .*$/m, `version: "${version}"`)
    .replace(/^date: .*$/m, `date: "${date}"`);
  return { path: file.path, bytes: new TextEncoder().encode(text) };
}

/** What each chart last showed; a chart that went has no state any more. */
function lastHashes(records: readonly ReleaseFile[]): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  for (const { charts = {}, charts_gone: gone = {} } of byVersion(records)) {
    for (const id of Object.keys(gone)) hashes.delete(id);
    for (const [id, hash] of Object.entries(charts)) hashes.set(id, hash);
  }
  return hashes;
}
