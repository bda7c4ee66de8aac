import type { Dataset } from '../dataset/dataset.ts';
import type { TileGridFile } from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { toBody } from './body.ts';
import { toFollowUps } from './follow-up.ts';
import { byId, find, onlyOne } from './lookup.ts';
import { toIndicator } from './indicator.ts';
import { toLegalDocument } from './legal-document.ts';
import { toMeeting } from './meeting.ts';
import type { About, Model, TileGrid } from './model.ts';
import { toObservations } from './observation.ts';
import { isCurrent, toNation, toProvince, type Place } from './place.ts';
import { toProgramme } from './programme.ts';
import { toPublication } from './publication.ts';
import { toReleases } from './release.ts';
import { endOf } from './time.ts';
import { withConflicts } from './conflicts.ts';

/**
 * Files to domain: names resolved, orders fixed. Expects a dataset that passed the check.
 *
 * @throws On a reference to nothing, which the check would have found.
 */
export function buildModel(dataset: Dataset): Model {
  const nation = toNation(onlyOne('country.yaml', dataset.country));
  const provinces = dataset.province
    .map(toProvince)
    .sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)) || (a.id < b.id ? -1 : 1));
  const places = byId<Place>([nation, ...provinces]);
  const units = byId(dataset.units.flatMap(({ value }) => value));
  const groups = dataset.groups.flatMap(({ value }) => value);
  const scopes = dataset.scopes.flatMap(({ value }) => value);
  const bodies = byId(entries(dataset.bodies).map((body) => toBody(body, places)));
  const indicators = byId(
    dataset.indicator.map((sheet) => toIndicator(sheet, units, byId(groups))),
  );
  const programmes = entries(dataset.programmes).map((it) => toProgramme(it, places));
  const names = {
    places,
    scopes: byId(scopes),
    units,
    bodies,
    indicators,
    programmes: byId(programmes),
  };
  const documents = dataset.document.map((sheet) => toLegalDocument(sheet, names));
  const grids = new Map(dataset['tile-grid'].map(({ value }) => [value.id, toTileGrid(value)]));
  const reports = [...dataset.meeting, ...dataset.publication];
  return {
    about: toAbout(dataset),
    nation,
    provinces,
    places,
    regions: dataset.regions.flatMap(({ value }) => value),
    groups,
    scopes,
    units,
    indicators,
    bodies,
    programmes,
    documents: byId(documents),
    targets: documents.flatMap(({ targets }) => targets),
    meetings: dataset.meeting
      .map((sheet) => toMeeting(sheet, names))
      .sort((a, b) => compare(endOf(a.date), endOf(b.date)) || compare(a.id, b.id)),
    publications: dataset.publication.map((sheet) => toPublication(sheet, names)),
    followUps: reports.flatMap(toFollowUps),
    releases: toReleases(dataset.release.map(({ value }) => value)),
    observations: withConflicts(
      reports.flatMap((sheet) => toObservations(sheet, names)).sort((a, b) => compare(a.id, b.id)),
    ),
    tileGrid: find(grids, 'tile-grid'),
    formerTileGrid: grids.get('tile-grid-63'),
  };
}

function entries<Value>(sheets: readonly Sheet<readonly Value[]>[]): readonly Value[] {
  return sheets.flatMap(({ value }) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toAbout({ dataset }: Dataset): About {
  const about = onlyOne('dataset.yaml', dataset).value;
  const { title, description, version, date, licence, repository, publisher = {} } = about;
  const readUntil = about.read_until;
  return { title, description, version, date, readUntil, licence, repository, publisher };
}

function toTileGrid({ rows, columns, tiles, islands = [] }: TileGridFile): TileGrid {
  return { rows, columns, tiles, islands };
}
