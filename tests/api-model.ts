import { byId } from '../src/model/lookup.ts';
import type { Model } from '../src/model/model.ts';
import type { Place } from '../src/model/place.ts';
import type { Addresses } from '../src/exports/api/api-source.ts';
import {
  documentOf,
  indicatorOf,
  meetingOf,
  nationOf,
  observationOf,
  provinceOf,
  publicationOf,
  targetOf,
  textsOf,
  tileGridOf,
} from './builders.ts';

/** A dataset of one meeting and three claims, for what the API says of it. */

const nation = nationOf();
const laiChau = provinceOf();
const indicator = indicatorOf();
const target = targetOf({ value: [30, 50] });
const documents = [documentOf({ targets: [target] })];

export const observations = [
  observationOf({ id: 'a', indicator, place: nation }),
  observationOf({ id: 'b', indicator, place: laiChau, value: -1.5, bound: 'more-than' }),
  observationOf({ id: 'c', indicator, place: laiChau, time: null, printed: ['-5 %'] }),
];

export const model: Model = {
  about: {
    title: textsOf('Tiến độ 57'),
    description: textsOf('Figures'),
    version: '2026.11.1',
    date: '2026-11-21',
    readUntil: '2026-11-20',
    licence: { id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'https://licence.example/' },
    publisher: {},
    repository: { url: 'https://github.com/owner/name', branch: 'main' },
  },
  releases: [
    {
      id: '2026.11.1',
      date: '2026-11-21',
      previous: null,
      summary: textsOf('First release'),
      addedFiles: [],
      added: [],
      changes: [],
      reworded: [],
      gone: [],
      charts: {},
      chartsGone: {},
    },
  ],
  nation,
  provinces: [laiChau],
  places: byId<Place>([nation, laiChau]),
  regions: [],
  groups: [indicator.group],
  scopes: [],
  units: byId([indicator.unit]),
  indicators: byId([indicator]),
  bodies: new Map(),
  programmes: [],
  documents: byId(documents),
  targets: [target],
  followUps: [],
  meetings: [meetingOf({ nodes: [laiChau] })],
  publications: [publicationOf()],
  observations,
  tileGrid: tileGridOf(),
  formerTileGrid: undefined,
};

export const at: Addresses = {
  file: (path) => `https://example.org${path}`,
  page: (kind, id) => `https://example.org/${kind}/${id}/`,
  line: ({ file, line }) => `https://github.com/owner/name/blob/main/data/${file}#L${line}`,
};
