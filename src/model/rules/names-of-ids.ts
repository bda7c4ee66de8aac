import type { Problem, Words } from '../../dataset/problem.ts';
import { texts, valueAt } from '../../dataset/walk.ts';
import { idKinds, type IdKind } from './id-kind.ts';
import type { Entry, Register } from './register.ts';

/** How the nation is called where nobody writes its name. */
const nationwide = [
  ...['cả nước', 'toàn quốc', 'nước ta', 'nation', 'nationwide', 'national', 'country'],
  ...['whole country', 'країна', 'вся країна', 'уся країна', 'страна', 'вся страна'],
];

/** What stands before the name of a place in running text. */
const titles =
  /^(?:tỉnh|thành phố|tp\.?|t\.p\.?|provinces?(?: of)?|city(?: of)?|tinh|thanh[ -]pho|провінція|провинция|місто|город)[\s-]+|[\s-]+(?:province|city|провінція|провинция)$/iu;

const longestName = 300;

type Names = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<Register, ReadonlyMap<IdKind, Names>>();

/** The ids of what somebody called by a name: in any language, with or without marks and titles. */
export function idsNamed(
  register: Register,
  kinds: readonly IdKind[],
  written: string,
): readonly string[] {
  // No name is so long; a page pasted by mistake would keep the comparing busy.
  if (written.length > longestName) return [];
  const names = known.get(register) ?? namesOf(register);
  known.set(register, names);
  const forms = [written, written.replaceAll('-', ' ')].flatMap((text) => [
    plain(text),
    plain(text.replace(titles, '')),
  ]);
  const found = kinds.flatMap((kind) => forms.flatMap((form) => names.get(kind)?.get(form) ?? []));
  return [...new Set(found)];
}

/** “write lai-chau”; undefined where nothing has that name. */
export function writeId(ids: readonly string[]): Words | undefined {
  if (ids.length === 0) return undefined;
  return { en: `write ${ids.join(' or ')}`, vi: `viết ${ids.join(' hoặc ')}` };
}

/** Leads a name that stands in the place of an id to that id. */
export function withIdForName(register: Register, problem: Problem): Problem {
  if (problem.code !== 'schema-form' || typeof problem.value !== 'string') return problem;
  const help = writeId(idsNamed(register, idKinds, problem.value));
  return help === undefined ? problem : { ...problem, help };
}

function namesOf({ entries }: Register): ReadonlyMap<IdKind, Names> {
  return new Map(
    idKinds.map((kind) => {
      const names = new Map<string, readonly string[]>();
      const pairs = entries[kind].flatMap((entry) =>
        namesIn(entry).map((name) => [plain(name), entry.id] as const),
      );
      for (const [name, id] of pairs) names.set(name, [...(names.get(name) ?? []), id]);
      return [kind, names];
    }),
  );
}

function namesIn({ id, name, sheet, path }: Entry): readonly string[] {
  const nation = sheet.path === 'country.yaml' ? nationwide : [];
  const { en, vi, uk, ru } = name;
  const names = [en, vi, uk, ru].filter((text) => text !== undefined);
  return [...names, ...aliasesAt(sheet.value, path), ...nation, id];
}

/** Aliases stand beside the id, in a file of one thing or in an entry of a list. */
function aliasesAt(value: unknown, [index]: Entry['path']): readonly string[] {
  const entry = typeof index === 'number' ? valueAt(value, [index]) : value;
  return texts(valueAt(entry, ['aliases'])).map(({ value: alias }) => alias);
}

/** Letters and digits only, without marks and capitals. */
function plain(text: string): string {
  return text
    .replaceAll(/[đĐÐð]/g, 'd')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
