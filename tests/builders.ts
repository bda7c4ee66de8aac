import type { Body } from '../src/model/body.ts';
import type { Group, Indicator, Unit } from '../src/model/indicator.ts';
import type { LegalDocument, Target } from '../src/model/legal-document.ts';
import type { Meeting } from '../src/model/meeting.ts';
import type { TileGrid } from '../src/model/model.ts';
import type { Observation } from '../src/model/observation.ts';
import type { Origin } from '../src/model/origin.ts';
import type { Nation, Province } from '../src/model/place.ts';
import type { Publication } from '../src/model/publication.ts';
import type { Citation, Source } from '../src/model/source.ts';
import type { Texts } from '../src/model/texts.ts';

/** Complete domain objects for tests: sound in every field that a test does not name. */

export function textsOf(text: string): Texts {
  return { en: text, vi: text };
}

const origin: Origin = { file: 'meetings/2025/2025-09-24-government-4.yaml', line: 1 };

export function nationOf(partial: Partial<Nation> = {}): Nation {
  return {
    kind: 'nation',
    id: 'vietnam',
    name: { en: 'Viet Nam', vi: 'Việt Nam' },
    fullName: { en: 'Socialist Republic of Viet Nam', vi: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
    aliases: [],
    origin: { file: 'country.yaml', line: 1 },
    ...partial,
  };
}

/** A unit of today whose territory did not change: Lai Châu. */
export function provinceOf(partial: Partial<Province> = {}): Province {
  const id = partial.id ?? 'lai-chau';
  return {
    kind: 'province',
    id,
    name: { en: 'Lai Chau', vi: 'Lai Châu' },
    fullName: { en: 'Lai Chau Province', vi: 'Tỉnh Lai Châu' },
    types: [{ type: 'province', from: null }],
    region: 'northern-midlands-and-mountains',
    from: undefined,
    to: undefined,
    predecessors: [],
    successor: undefined,
    codes: [{ scheme: 'gso', code: '12' }],
    centre: undefined,
    aliases: [],
    origin: { file: `provinces/${id}.yaml`, line: 1 },
    ...partial,
  };
}

export function unitOf(partial: Partial<Unit> = {}): Unit {
  return {
    id: 'percent',
    name: { en: 'per cent', vi: 'phần trăm' },
    style: 'percent',
    forms: { en: { other: '%' }, vi: { other: '%' } },
    ...partial,
  };
}

export function groupOf(partial: Partial<Group> = {}): Group {
  return {
    id: 'online-services',
    name: { en: 'Online services', vi: 'Dịch vụ công trực tuyến' },
    description: textsOf('What people settle online'),
    ...partial,
  };
}

/** A share in per cent of which more is better. */
export function indicatorOf(partial: Partial<Indicator> = {}): Indicator {
  const id = partial.id ?? 'dossiers-online-share';
  return {
    id,
    name: { en: 'Dossiers handled online', vi: 'Hồ sơ giải quyết trực tuyến' },
    definition: textsOf('Dossiers handled fully online, of all dossiers'),
    counts: undefined,
    excludes: undefined,
    group: groupOf(),
    isListed: true,
    unit: unitOf(),
    kind: 'share',
    direction: 'up',
    decimals: 1,
    cumulativeSince: undefined,
    document: undefined,
    breaks: [],
    notToConfuse: [],
    origin: { file: `indicators/${id}.yaml`, line: 1 },
    ...partial,
  };
}

export function sourceOf(partial: Partial<Source> = {}): Source {
  return {
    key: 'lai-chau',
    publisher: 'laichau.gov.vn',
    teller: partial.publisher ?? 'laichau.gov.vn',
    url: 'https://laichau.gov.vn/tin',
    language: 'vi',
    translatedFrom: undefined,
    evidence: 'reported',
    published: '2025-09-24',
    accessed: '2026-11-21',
    note: undefined,
    ...partial,
  };
}

export function citationOf(partial: Partial<Citation> = {}): Citation {
  return { source: sourceOf(), paragraphs: [2], ...partial };
}

/** An exact claim about the nation: 51 % as of 23 September 2025. Its unit is its indicator’s. */
export function observationOf(partial: Partial<Observation> = {}): Observation {
  const {
    indicator = indicatorOf(),
    place = nationOf(),
    time = '2025-09-23',
    value = 51,
  } = partial;
  return {
    id: `${indicator.id}.${place.id}.${time}.${value}`,
    indicator,
    place,
    scope: undefined,
    timing: indicator.kind === 'flow' ? 'period' : 'as-of',
    time,
    value,
    bound: 'exact',
    kind: indicator.kind,
    unit: indicator.unit,
    changeFrom: undefined,
    printed: [String(value)],
    citations: [citationOf()],
    note: undefined,
    reportedBy: { kind: 'meeting', id: '2025-09-24-government-4' },
    edition: undefined,
    conflicts: [],
    origin,
    ...partial,
  };
}

/** At least 80 % for the nation by the end of 2025. */
export function targetOf(partial: Partial<Target> = {}): Target {
  const { document = '126-qd-bcdcp', indicator = 'dossiers-online-share' } = partial;
  return {
    id: `${document}.${indicator}`,
    document,
    indicator,
    related: [],
    place: nationOf(),
    scope: undefined,
    text: textsOf('80 % of dossiers handled online'),
    bound: 'at-least',
    value: 80,
    unit: unitOf(),
    due: '2025-12-31',
    confidence: 'high',
    sources: [],
    note: undefined,
    origin: { file: `documents/${document}.yaml`, line: 1 },
    ...partial,
  };
}

export function bodyOf(partial: Partial<Body> = {}): Body {
  return {
    id: 'government-steering-committee',
    name: { en: 'Government Steering Committee', vi: 'Ban Chỉ đạo của Chính phủ' },
    short: undefined,
    level: 'national',
    place: nationOf(),
    ...partial,
  };
}

export function documentOf(partial: Partial<LegalDocument> = {}): LegalDocument {
  const id = partial.id ?? '126-qd-bcdcp';
  return {
    id,
    number: '126/QĐ-BCĐCP',
    kind: 'decision',
    issuer: bodyOf(),
    date: '2025-09-11',
    title: textsOf('Plan for the rest of 2025'),
    implements: [],
    replaces: [],
    confidence: undefined,
    sources: [],
    taskGroups: [],
    targets: [],
    origin: { file: `documents/${id}.yaml`, line: 1 },
    ...partial,
  };
}

export function meetingOf(partial: Partial<Meeting> = {}): Meeting {
  const id = partial.id ?? '2025-09-24-government-4';
  return {
    id,
    body: bodyOf(),
    ordinal: 4,
    date: '2025-09-24',
    dateNote: undefined,
    format: 'online',
    nodes: [],
    title: { en: 'Fourth session', vi: 'Phiên họp thứ tư' },
    summary: undefined,
    sources: [],
    officials: [],
    documents: [],
    programmes: [],
    directives: [],
    difficulties: [],
    milestones: [],
    statuses: [],
    origin: { file: `meetings/${id.slice(0, 4)}/${id}.yaml`, line: 1 },
    ...partial,
  };
}

export function publicationOf(partial: Partial<Publication> = {}): Publication {
  const id = partial.id ?? 'dti-2022';
  return {
    id,
    title: textsOf('Digital Transformation Index 2022'),
    issuer: undefined,
    edition: '2022',
    date: '2023-07-12',
    sources: [],
    origin: { file: `publications/2023/${id}.yaml`, line: 1 },
    ...partial,
  };
}

/** Three of today’s units and one group of islands. */
export function tileGridOf(partial: Partial<TileGrid> = {}): TileGrid {
  return {
    rows: 3,
    columns: 3,
    tiles: [
      { place: 'lai-chau', row: 0, column: 0, label: 'LCh' },
      { place: 'ha-noi', row: 1, column: 1, label: 'HN' },
      { place: 'da-nang', row: 2, column: 2, label: 'ĐN' },
    ],
    islands: [{ name: { en: 'Hoang Sa', vi: 'Hoàng Sa' }, place: 'da-nang', row: 1, column: 2 }],
    ...partial,
  };
}
