import type { Model } from '../../model/model.ts';
import type { Origin } from '../../model/origin.ts';
import type { Texts } from '../../model/texts.ts';
import type { Change, Thing } from './change.ts';

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
      const [told] = fields;
      return fields.length === 1 && told !== undefined
        ? [{ ...subject(thing, one), kind: 'changed', ...told }]
        : [
            {
              ...subject(thing, one),
              kind: 'changed',
              before: fields.map(({ before: text }) => text).join('; '),
              after: fields.map(({ after: text }) => text).join('; '),
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

function changedFields(was: Named, is: Named): readonly { before: string; after: string }[] {
  const [old, now] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((field) => {
    const [before, after] = [plain(old.get(field)), plain(now.get(field))];
    if (apart.has(field) || before === after) return [];
    return [{ before: `${field}: ${before}`, after: `${field}: ${after}` }];
  });
}

/** A value as text; what it names by id. */
function plain(value: unknown): string {
  if (value === undefined) return '—';
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'origin') return undefined;
    const isNamed = key !== '' && typeof part === 'object' && part !== null && 'origin' in part;
    return isNamed && 'id' in part ? part.id : part;
  });
}
