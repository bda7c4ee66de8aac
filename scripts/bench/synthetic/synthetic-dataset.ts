import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../../src/dataset/walk.ts';
import { chance } from './chance.ts';
import { courseOf, figureYaml } from './figures.ts';
import { indicatorAt, type SyntheticIndicator } from './indicators.ts';
import { modeline } from './modeline.ts';
import { monthAt, type Month } from './months.ts';
import {
  committeeYaml,
  indexFile,
  meetingFile,
  publicationFile,
  type ReportingPlace,
  type SyntheticFile,
  type SyntheticMeeting,
} from './reports.ts';

/** How large a synthetic dataset is. */
export interface Scale {
  readonly seed: number;
  /** Provinces that report each month, 34 at most. */
  readonly places: number;
  readonly indicators: number;
  readonly months: number;
  /** Meetings a month, of all places together. */
  readonly meetings: number;
  /** Indicators that a place reports each month, all of them in turn. */
  readonly figures: number;
}

/** What gives names, units, boundaries and documents. */
const shell = 'tests/fixtures/country';

/** Parts of the shell that speak of reports which are not copied. */
const left = /\/(?:publications|meetings|releases|exceptions\.yaml)(?:\/|$)/;

/**
 * Writes a dataset that passes the check and that nobody reported: shell, indicators, one report a
 * place and month, meetings with directives. The same scale gives the same bytes.
 */
export function writeSyntheticDataset(folder: string, scale: Scale): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(shell, folder, { recursive: true, filter: (path) => !left.test(path) });
  const places = reportingPlaces(scale.places);
  const months = Array.from({ length: scale.months }, (_, index) => monthAt(index));
  const last = months.at(-1)?.told(28) ?? '2025-12-31';
  edit(folder, 'dataset.yaml', (text) =>
    text
      .replace(/^date: .*$/m, `date: "${last}"`)
      .replace(/^read_until: .*$/m, `read_until: "${last}"`),
  );
  edit(folder, 'bodies.yaml', (text) => `${text}${places.map(committeeYaml).join('\n')}\n`);
  const indicators = Array.from({ length: scale.indicators }, (_, index) => indicatorAt(index));
  writeFileSync(join(folder, 'exceptions.yaml'), `${modeline('exceptions', 1)}\n[]\n`);
  const next = chance(scale.seed);
  const files = [
    ...indicators.map(({ id, yaml }) => ({ path: `indicators/${id}.yaml`, yaml })),
    ...publications([nation, ...places], indicators, months, scale, next),
    ...indexEditions(places, months, next),
    ...meetings(places, indicators, months, scale, next),
  ];
  for (const file of files) write(folder, file);
}

/** A report a month of each place; the places take the indicators in turn. */
function publications(
  places: readonly ReportingPlace[],
  indicators: readonly SyntheticIndicator[],
  months: readonly Month[],
  { figures }: Scale,
  next: () => number,
): readonly SyntheticFile[] {
  const turns = Math.ceil(indicators.length / figures);
  return places.flatMap((place, p) => {
    const courses = indicators.map((indicator) => courseOf(indicator, place === nation, next));
    return months.map((month) => {
      const told = courses.filter((_, i) => (i + month.index + p) % turns === 0);
      return publicationFile(
        place,
        month,
        told.map((course) => figureYaml(place.id, course, month, months.length)),
      );
    });
  });
}

/** Each July an index that ranks all places. */
function indexEditions(
  places: readonly ReportingPlace[],
  months: readonly Month[],
  next: () => number,
): readonly SyntheticFile[] {
  return months
    .filter(({ id }) => id.endsWith('-12'))
    .map((month) => indexFile(places, month, () => Number((38 + 9 * next()).toFixed(2))));
}

/** The places in turn, each about an indicator that chance picks. */
function meetings(
  places: readonly ReportingPlace[],
  indicators: readonly SyntheticIndicator[],
  months: readonly Month[],
  scale: Scale,
  next: () => number,
): readonly SyntheticFile[] {
  const before = new Map<string, SyntheticMeeting>();
  return months.flatMap((month) =>
    Array.from({ length: scale.meetings }, (_, i) => i).flatMap((i) => {
      const number = month.index * scale.meetings + i;
      // In the order of their numbers, from the 6th to the 25th.
      const day = 6 + Math.floor((20 * i) / scale.meetings);
      const place = places[number % places.length];
      const about = indicators[Math.floor(next() * indicators.length)];
      if (place === undefined || about === undefined) return [];
      const meeting = { place, month, number, day, about };
      const file = meetingFile(meeting, before.get(place.id));
      before.set(place.id, meeting);
      return [file];
    }),
  );
}

const nation: ReportingPlace = { id: 'vietnam', name: { en: 'Viet Nam', vi: 'Cả nước' } };

function reportingPlaces(count: number): readonly ReportingPlace[] {
  const files = readdirSync(join(shell, 'provinces')).filter((file) => file.endsWith('.yaml'));
  return files
    .toSorted()
    .slice(0, count)
    .map((file) => {
      const province: unknown = parse(readFileSync(join(shell, 'provinces', file), 'utf8'));
      const name = isRecord(province) && isRecord(province['name']) ? province['name'] : {};
      return {
        id: file.replace('.yaml', ''),
        name: { en: String(name['en']), vi: String(name['vi']) },
      };
    });
}

function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function write(folder: string, { path, yaml }: SyntheticFile): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, yaml);
}
