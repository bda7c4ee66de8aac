import { isRecord } from '../../dataset/walk.ts';
import type { Model } from '../../model/model.ts';
import type { Origin } from '../../model/origin.ts';
import type { Texts } from '../../model/texts.ts';
import type { Words } from '../../dataset/problem.ts';
import { inBoth, type Change, type Thing } from './change.ts';
import { fieldWords } from './field-words.ts';

interface Named {
  readonly id: string;
  readonly origin?: Origin;
}

/** What changed among everything but figures. */
export function thingChanges(before: Model, after: Model): readonly Change[] {
  return (Object.keys(listsOf) satisfies string[]).flatMap((thing) =>
    isThing(thing) ? changesOf(thing, listsOf[thing](before), listsOf[thing](after)) : [],
  );
}

type ListedThing = Exclude<Thing, 'figure'>;

const listsOf: Readonly<Record<ListedThing, (model: Model) => readonly Entry[]>> = {
  meeting: ({ meetings }) => meetings.map((one) => entry(one, one.title, `/meetings/${one.id}/`)),
  publication: ({ publications }) => publications.map((one) => entry(one, one.title)),
  document: ({ documents }) =>
    [...documents.values()].map((one) => entry(one, one.title, `/documents/${one.id}/`)),
  target: ({ targets }) => targets.map((one) => entry(one, one.text, '/targets/')),
  directive: ({ meetings }) =>
    meetings
      .flatMap(({ directives }) => directives)
      .map((one) => entry(one, one.text, '/directives/')),
  indicator: ({ indicators }) =>
    [...indicators.values()].map((one) => entry(one, one.name, `/indicators/${one.id}/`)),
  place: ({ places }) =>
    [...places.values()].map((one) => entry(one, one.name, `/provinces/${one.id}/`)),
  body: ({ bodies }) => [...bodies.values()].map((one) => entry(one, one.name)),
  unit: ({ units }) => [...units.values()].map((one) => entry(one, one.name)),
};

function isThing(name: string): name is ListedThing {
  return name in listsOf;
}

interface Entry {
  readonly thing: Named;
  readonly name: Texts;
  readonly page: string | undefined;
}

function entry(thing: Named, name: Texts, page?: string): Entry {
  return { thing, name, page };
}

function changesOf(
  thing: ListedThing,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly Change[] {
  const old = new Map(before.map((one) => [one.thing.id, one]));
  const now = new Set(after.map((one) => one.thing.id));
  return [
    ...before
      .filter((one) => !now.has(one.thing.id))
      .map((one) => ({ ...subject(thing, one), kind: 'removed' as const })),
    ...after.flatMap((one): readonly Change[] => {
      const was = old.get(one.thing.id);
      if (was === undefined) return [{ ...subject(thing, one), kind: 'added' }];
      const fields = changedFields(was.thing, one.thing);
      if (fields.length === 0) return [];
      const told = (of: Named) =>
        inBoth((language) => fields.map((field) => fieldOf(of, field, language)).join('; '));
      return [
        {
          ...subject(thing, one),
          kind: 'changed',
          before: told(was.thing),
          after: told(one.thing),
        },
      ];
    }),
  ];
}

function subject(thing: ListedThing, { thing: { id, origin }, name, page }: Entry) {
  return {
    thing,
    id,
    name: { en: name.en, vi: name.vi },
    ...(origin !== undefined && { origin }),
    pages: page === undefined ? [] : [page],
    charts: [],
  };
}

/** Parts that are things of their own, and told there. */
const apart = new Set(['origin', 'directives', 'targets']);

/** The names of the fields that say something else. */
function changedFields(was: Named, is: Named): readonly string[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...names].filter((field) => !apart.has(field) && plain(was, field) !== plain(is, field));
}

/** “format: "hybrid"”, “hình thức: "hybrid"”. */
function fieldOf(of: Named, field: string, language: keyof Words): string {
  const name = language === 'vi' ? (fieldWords.get(field) ?? field) : field;
  return `${name}: ${plain(of, field, language)}`;
}

/** A value as text; what it names by id, and of what is said in both languages the one that is read. */
function plain(of: Named, field: string, language?: keyof Words): string {
  const value = new Map<string, unknown>(Object.entries(of)).get(field);
  if (value === undefined) return '—';
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'origin') return undefined;
    if (!isRecord(part)) return part;
    if (key !== '' && 'origin' in part && 'id' in part) return part['id'];
    const isSaid = typeof part['en'] === 'string' && typeof part['vi'] === 'string';
    return isSaid && language !== undefined ? part[language] : part;
  });
}
