import type { Dataset } from '../dataset/dataset.ts';
import type { TileGridFile } from '../dataset/file-types.ts';
import { toFollowUps } from './follow-up.ts';
import { byId, find, onlyOne } from './lookup.ts';
import { toLegalDocument } from './legal-document.ts';
import { toMeeting } from './meeting.ts';
import type { About, Model, TileGrid } from './model.ts';
import { entries, toNames } from './to-names.ts';
import { toObservations } from './observation.ts';
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
  const names = toNames(dataset);
  const { nation, provinces, places, units, bodies, indicators } = names;
  const documents = dataset.document.map((sheet) => toLegalDocument(sheet, names));
  const grids = new Map(dataset['tile-grid'].map(({ value }) => [value.id, toTileGrid(value)]));
  const reports = [...dataset.meeting, ...dataset.publication];
  return {
    about: toAbout(dataset),
    nation,
    provinces,
    places,
    regions: dataset.regions.flatMap(({ value }) => value),
    groups: entries(dataset.groups),
    scopes: entries(dataset.scopes),
    units,
    indicators,
    bodies,
    programmes: [...names.programmes.values()],
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
