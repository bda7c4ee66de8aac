import { claimsOf, sheetsOfClaims, type Claim } from '../../dataset/claims.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { IndicatorFile, ProvinceFile, Texts, Unit } from '../../dataset/file-types.ts';
import type { ReadDataset } from '../../dataset/to-dataset.ts';
import type { Path, Sheet } from '../../dataset/sheet.ts';
import type { IdKind } from './id-kind.ts';
import type { Reference } from './reference.ts';
import { referencesOfRegistries } from './references-of-registries.ts';
import { referencesOfReports } from './references-of-reports.ts';

/** Something that has an id, and where the id is written. */
export interface Entry {
  readonly id: string;
  readonly name: Texts;
  readonly sheet: Sheet;
  readonly path: Path;
}

/** The dataset with everything the rules look up in it. */
export interface Register {
  readonly dataset: Dataset;
  /** Files that are there and could not be read: what they hold is not unknown, only unread. */
  readonly refused: ReadonlySet<string>;
  readonly entries: Readonly<Record<IdKind, readonly Entry[]>>;
  readonly ids: Readonly<Record<IdKind, ReadonlySet<string>>>;
  readonly provinces: ReadonlyMap<string, Sheet<ProvinceFile>>;
  readonly indicators: ReadonlyMap<string, IndicatorFile>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
  /** The day of the release, which stands for today: a check reads no clock. */
  readonly today: string | undefined;
}

export function toRegister({ dataset, refused }: ReadDataset): Register {
  const entries = entriesOf(dataset);
  const claims = sheetsOfClaims(dataset).flatMap(claimsOf);
  return {
    dataset,
    refused,
    entries,
    ids: {
      indicator: idsOf(entries.indicator),
      place: idsOf(entries.place),
      body: idsOf(entries.body),
      unit: idsOf(entries.unit),
      group: idsOf(entries.group),
      document: idsOf(entries.document),
      programme: idsOf(entries.programme),
      region: idsOf(entries.region),
      scope: idsOf(entries.scope),
    },
    provinces: new Map(dataset.province.map((sheet) => [sheet.value.id, sheet])),
    indicators: new Map(dataset.indicator.map(({ value }) => [value.id, value])),
    units: new Map(dataset.units.flatMap(({ value }) => value.map((unit) => [unit.id, unit]))),
    claims,
    references: [...referencesOfReports(dataset, claims), ...referencesOfRegistries(dataset)],
    today: dataset.dataset[0]?.value.date,
  };
}

function entriesOf(dataset: Dataset): Record<IdKind, readonly Entry[]> {
  return {
    indicator: dataset.indicator.map(ofFile),
    place: [...dataset.country, ...dataset.province].map(ofFile),
    body: dataset.bodies.flatMap(ofList),
    unit: dataset.units.flatMap(ofList),
    group: dataset.groups.flatMap(ofList),
    document: dataset.document.map((sheet) => ({
      id: sheet.value.id,
      name: sheet.value.title,
      sheet,
      path: ['id'],
    })),
    programme: dataset.programmes.flatMap(ofList),
    region: dataset.regions.flatMap(ofList),
    scope: dataset.scopes.flatMap(ofList),
  };
}

function ofFile(sheet: Sheet<{ readonly id: string; readonly name: Texts }>): Entry {
  return { id: sheet.value.id, name: sheet.value.name, sheet, path: ['id'] };
}

function ofList(
  sheet: Sheet<readonly { readonly id: string; readonly name: Texts }[]>,
): readonly Entry[] {
  return sheet.value.map(({ id, name }, i) => ({ id, name, sheet, path: [i, 'id'] }));
}

function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
