import type { ReleaseFile } from '../../src/dataset/file-types.ts';
import { byVersion } from '../../src/dataset/releases/version.ts';
import { frozenFiles } from '../../src/site/files/frozen-file-list.ts';
import { partOf, type Part } from './parts.ts';

/** What is written of a past release: the charts whose state began with it. */
export interface FrozenRelease {
  readonly release: string;
  /** Of each chart that shows something else since: the release in which it began to. */
  readonly newer: Readonly<Record<string, string>>;
  readonly parts: readonly Part[];
}

/** Charts a pack: few enough that threads share them evenly. */
const atOnce = 10;

/** The frozen charts of all releases. Their keys change with the code and with what superseded them. */
export function frozenReleases(
  records: readonly ReleaseFile[],
  code: string,
  pictures: boolean,
): readonly FrozenRelease[] {
  const oldestFirst = byVersion(records);
  return oldestFirst.map(({ id: release, state, charts = {} }, i) => {
    const ids = Object.keys(charts);
    const later = oldestFirst.slice(i + 1);
    const newer = Object.fromEntries(
      ids.flatMap((chart) => {
        const next = later.find(
          ({ charts: shown = {}, charts_gone: gone = {} }) => chart in shown || chart in gone,
        );
        return next === undefined ? [] : [[chart, next.id]];
      }),
    );
    const parts = chunks(ids).flatMap((some) => {
      const tasks = some.flatMap((chart) => frozenFiles(release, chart));
      const superseded = some.map((chart) => newer[chart] ?? null);
      return [
        partOf(
          [code, 'frozen', state, some, superseded],
          tasks.filter(({ kind }) => kind !== 'picture'),
        ),
        ...(pictures
          ? [
              partOf(
                [code, 'frozen pictures', state, some],
                tasks.filter(({ kind }) => kind === 'picture'),
              ),
            ]
          : []),
      ];
    });
    return { release, newer, parts };
  });
}

function chunks<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
  return Array.from({ length: Math.ceil(things.length / atOnce) }, (_, i) =>
    things.slice(i * atOnce, (i + 1) * atOnce),
  );
}
