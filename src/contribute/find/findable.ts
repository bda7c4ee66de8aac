import type { Words } from '../../dataset/problem.ts';
import type { Dataset } from '../../dataset/dataset.ts';

export const findableKinds = [
  'indicator',
  'place',
  'body',
  'unit',
  'scope',
  'programme',
  'document',
  'meeting',
  'publication',
] as const;
export type FindableKind = (typeof findableKinds)[number];

/** Something a contributor may look for, and what they would write to name it. */
export interface Findable {
  readonly kind: FindableKind;
  readonly id: string;
  /** In all languages, with other spellings. */
  readonly names: readonly string[];
  /** What explains it: definitions. */
  readonly texts: readonly string[];
  /** Pages that tell of it, to be found by a part of their address. */
  readonly addresses: readonly string[];
  /** The first sentence of what it means, where its name may not say it. */
  readonly about?: Words;
  /** The line to paste, or the file to open. */
  readonly paste: string;
}

/** What sources say for the nation as a whole. */
export const callTheNation: readonly string[] = [
  ...['cả nước', 'toàn quốc', 'the whole country', 'nationwide'],
  ...['вся країна', 'по всій країні', 'вся страна', 'по всей стране'],
];

/** Everything of the dataset that has a name. */
export function findablesOf(dataset: Dataset): readonly Findable[] {
  return [
    ...dataset.indicator.map(({ value }) => ({
      kind: 'indicator' as const,
      id: value.id,
      names: namesOf(value.name),
      texts: [value.definition, value.counts, value.excludes].flatMap(namesOf),
      addresses: [],
      about: firstSentences(value.definition),
      paste: observationLine(value.id, value.kind),
    })),
    ...[...dataset.country, ...dataset.province].map(({ path, value }) => ({
      kind: 'place' as const,
      id: value.id,
      names: [
        ...namesOf(value.name),
        ...namesOf(value.full_name),
        ...(value.aliases ?? []),
        ...(path === 'country.yaml' ? callTheNation : []),
      ],
      texts: [],
      addresses: [],
      paste: `place: ${value.id}`,
    })),
    ...registered(dataset),
    ...dataset.document.map(({ value }) => ({
      kind: 'document' as const,
      id: value.id,
      names: [value.number, ...namesOf(value.title)].filter((name) => name != null),
      texts: [],
      addresses: Object.values(value.sources ?? {}).map(({ url }) => url),
      paste: `- { document: ${value.id}, cite: { SOURCE: PARAGRAPH } }`,
    })),
    ...[...dataset.meeting, ...dataset.publication].map(({ path, value }) => ({
      kind: 'body' in value ? ('meeting' as const) : ('publication' as const),
      id: value.id,
      names: namesOf(value.title),
      texts: [],
      addresses: Object.values(value.sources).map(({ url }) => url),
      paste: `data/${path}`,
    })),
  ];
}

/** Entries of the registries. */
function registered(dataset: Dataset): readonly Findable[] {
  const entries = <Value>(sheets: readonly { readonly value: readonly Value[] }[]) =>
    sheets.flatMap(({ value }) => value);
  return [
    ...entries(dataset.bodies).map(({ id, name, short }) => ({
      kind: 'body' as const,
      id,
      names: [...namesOf(name), ...namesOf(short)],
      texts: [],
      addresses: [],
      paste: `body: ${id}`,
    })),
    ...entries(dataset.units).map(({ id, name, forms }) => ({
      kind: 'unit' as const,
      id,
      names: [...namesOf(name), ...Object.values(forms).flatMap((form) => Object.values(form))],
      texts: [],
      addresses: [],
      paste: `unit: ${id}`,
    })),
    ...entries(dataset.scopes).map(({ id, name, description }) => ({
      kind: 'scope' as const,
      id,
      names: namesOf(name),
      texts: namesOf(description),
      addresses: [],
      about: firstSentences(description),
      paste: `scope: ${id}`,
    })),
    ...entries(dataset.programmes).map(({ id, name }) => ({
      kind: 'programme' as const,
      id,
      names: namesOf(name),
      texts: [],
      addresses: [],
      paste: `- { programme: ${id}, cite: { SOURCE: PARAGRAPH } }`,
    })),
  ];
}

function firstSentences({ en, vi }: Words): Words {
  return { en: firstSentence(en), vi: firstSentence(vi) };
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function namesOf(texts: object | undefined): readonly string[] {
  return Object.values(texts ?? {}).filter((text) => typeof text === 'string');
}

function observationLine(id: string, kind: string): string {
  const time = kind === 'flow' ? 'period' : 'as_of';
  return [
    `${id}:`,
    `  - { place: PLACE, ${time}: "DATE", value: 0, printed: "…", cite: { SOURCE: PARAGRAPH } }`,
  ].join('\n');
}
