import type { ErrorObject } from 'ajv';
import { slug } from '../spelling/nearest.ts';
import { meantField, unknownField } from '../schema-rules/unknown-field.ts';
import { field, pathOf, textOf } from '../schema-rules/schema-failure.ts';
import { pointer, type Path } from '../sheet.ts';

/** A value whose faults were replaced by what fits, and the maps in which something had to go. */
export interface StoodIn {
  readonly value: unknown;
  /** Pointers of maps that lost a field: what else is said of them may follow from that. */
  readonly doubtful: readonly string[];
}

/** Two things of every form that schemas ask for; what is found with both does not hang on them. */
const candidates: readonly (readonly [unknown, unknown])[] = [
  ['1900-01-01', '2999-12-31'],
  ['1900', '2999'],
  [1, 1_000_003],
  [null, null],
  ['a.a', 'b.b'],
  ['https://one.invalid/', 'https://other.invalid/'],
  ['0'.repeat(64), 'f'.repeat(64)],
  ['0'.repeat(16), 'f'.repeat(16)],
  ['1900.1.1', '2999.1.1'],
  [true, false],
  [[], []],
  [{}, {}],
];

/** More faults than a slip or a draft has: then the schema alone speaks. */
const mostFaults = 300;

/**
 * A value with stand-ins where it does not fit its schema, the first or second of each pair;
 * undefined where none helps.
 */
export function withStandIns(
  value: unknown,
  which: 0 | 1,
  faultsOf: (value: unknown) => readonly ErrorObject[],
): StoodIn | undefined {
  const root = { value: structuredClone(value) };
  const tried = new Map<string, number>();
  const doubtful = new Set<string>();
  for (let round = 0; round < 2 * candidates.length; round++) {
    const faults = faultsOf(root.value);
    if (faults.length === 0) return { value: root.value, doubtful: [...doubtful] };
    if (faults.length > mostFaults) return undefined;
    if (!faults.every((fault) => mendName(root, fault, doubtful))) return undefined;
    for (const { path, choices } of placesOf(faults)) {
      const key = pointer(path);
      const turn = tried.get(key) ?? 0;
      tried.set(key, turn + 1);
      const options = [...choices, ...candidates];
      const option = options[turn];
      if (option === undefined) return undefined;
      setAt(root, path, structuredClone(option[which]));
    }
  }
  return undefined;
}

interface Place {
  readonly path: Path;
  /** What the schema lists for it, if it does. */
  readonly choices: readonly (readonly [unknown, unknown])[];
}

/** The innermost places at fault: what a map or list is blamed for follows from its parts. */
function placesOf(faults: readonly ErrorObject[]): readonly Place[] {
  const places = new Map<string, Place>();
  for (const fault of faults) {
    if (echoes.has(fault.keyword) || isOfName(fault)) continue;
    const missing = fault.keyword === 'required' ? textOf(fault.params, 'missingProperty') : '';
    const path = missing === '' ? pathOf(fault) : [...pathOf(fault), missing];
    const known = places.get(pointer(path))?.choices ?? [];
    places.set(pointer(path), { path, choices: [...known, ...choicesOf(fault)] });
  }
  const dropped = faults.filter(isOfName).map((fault) => `${fault.instancePath}/`);
  const all = [...places.keys(), ...dropped];
  return [...places]
    .filter(([key]) => !all.some((other) => other.startsWith(`${key}/`)))
    .map(([, place]) => place);
}

/** Keywords that only repeat what others say of the same value. */
const echoes = new Set(['if', 'anyOf', 'oneOf', 'propertyNames']);

/** Whether a field by its name, not what it holds, is at fault. */
function isOfName(fault: ErrorObject): boolean {
  return unknownField(fault) !== undefined || fault.propertyName !== undefined;
}

function choicesOf({ keyword, params }: ErrorObject): readonly (readonly [unknown, unknown])[] {
  if (keyword !== 'enum' && keyword !== 'const') return [];
  const allowed = [field(params, 'allowedValues') ?? field(params, 'allowedValue')].flat();
  return [[allowed[0], allowed.at(-1)]];
}

/**
 * Takes out a field that nobody knows, or gives it the name that was meant.
 *
 * @returns Whether what else names it can still be judged.
 */
function mendName(root: { value: unknown }, fault: ErrorObject, doubtful: Set<string>): boolean {
  const unknown = unknownField(fault);
  const name = unknown ?? fault.propertyName;
  const map = partAt(root.value, pathOf(fault));
  if (name === undefined || !isMap(map) || !Object.hasOwn(map, name)) return true;
  const meant = unknown === undefined ? slug(name) : meantField(fault);
  const isFree = meant !== undefined && meant !== '' && !Object.hasOwn(map, meant);
  // What a name stands for elsewhere would be unknown there without it.
  if (unknown === undefined && !isFree) return false;
  if (isFree) map[meant] = map[name];
  // Under its new name nobody can say where it stands; without it, what its map means.
  const judged = isFree ? [...pathOf(fault), meant] : pathOf(fault);
  if (judged.length > 0) doubtful.add(pointer(judged));
  return Reflect.deleteProperty(map, name);
}

function setAt(root: { value: unknown }, path: Path, value: unknown): void {
  const last = path.at(-1);
  if (last === undefined) {
    root.value = value;
    return;
  }
  const parent = partAt(root.value, path.slice(0, -1));
  if (Array.isArray(parent)) parent[Number(last)] = value;
  else if (isMap(parent)) parent[String(last)] = value;
}

function partAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => field(part, String(key)), value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
