import { locales, type Locale } from '../src/locales/locales.ts';

/** Whether everything is swept: every chart, page and language (npm run test:all). */
export const isFullSweep = process.env['TEST_SWEEP'] === 'all';

interface Sampling<Item> {
  /** What makes one item differ from another; the sample hangs on nothing else. */
  readonly name: (item: Item) => string;
  /** Of each kind some are taken. */
  readonly kind: (item: Item) => string;
  readonly each?: number;
}

/** A few items of each kind, the same ones on every machine and day; in a full sweep all. */
export function sampled<Item>(
  items: readonly Item[],
  { name, kind, each = 2 }: Sampling<Item>,
): readonly Item[] {
  if (isFullSweep) return items;
  const taken = [...Map.groupBy(items, kind).values()].flatMap((members) =>
    members.toSorted((a, b) => hashOf(name(a)) - hashOf(name(b))).slice(0, each),
  );
  return items.filter((item) => taken.includes(item));
}

/** Vietnamese and one language besides, another one from name to name; in a full sweep all four. */
export function sampledLocales(name: string): readonly Locale[] {
  const others = locales.filter((locale) => locale !== 'vi');
  const other = others[hashOf(name) % others.length];
  return isFullSweep ? locales : locales.filter((locale) => locale === 'vi' || locale === other);
}

/** FNV-1a with the last step of Murmur: names that differ in their last letter lie far apart. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
