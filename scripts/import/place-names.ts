import { nearest } from '../../src/dataset/spelling/nearest.ts';
import type { Words } from '../../src/dataset/problem.ts';
import type { Place } from '../../src/model/place.ts';
import { daysOf, type Edtf } from '../../src/model/time.ts';
import type { Read } from './refusal.ts';

/** The id of the place that is meant at a time. */
export type PlaceReader = (written: string, time: Edtf, line: number) => Read<string>;

/**
 * Reads an id as it stands, and a name in any language, with or without its marks, as the unit
 * that bore it at the time. An id is never changed: whoever writes one has decided.
 */
export function placeReader(places: readonly Place[]): PlaceReader {
  const ids = new Set(places.map(({ id }) => id));
  const named = new Map<string, readonly Place[]>();
  for (const place of places) {
    for (const key of keysOf(place)) named.set(key, [...(named.get(key) ?? []), place]);
  }
  return (written, time, line) => {
    if (ids.has(written)) return { value: written };
    const namesakes = named.get(nameKey(written)) ?? [];
    const alive = namesakes.filter((place) => livedAt(place, time));
    const [only, ...others] = alive;
    if (only !== undefined && others.length === 0) return { value: only.id };
    if (alive.length > 1) return { refusal: { line, ...ambiguous(written, time, alive) } };
    const [ended] = namesakes;
    if (ended !== undefined) return { refusal: { line, ...notThen(written, time, ended) } };
    return { refusal: { line, ...unknown(written, named) } };
  };
}

function keysOf({ name, fullName, aliases }: Place): ReadonlySet<string> {
  const texts = [name, fullName].flatMap(({ en, vi, uk = en, ru = en }) => [en, vi, uk, ru]);
  return new Set([...texts, ...aliases].map(nameKey));
}

/** A name without capitals, marks, signs and the word for province or city. */
function nameKey(name: string): string {
  return name
    .replaceAll(/[đĐ]/g, 'd')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:tinh|thanh pho|tp) /, '')
    .replace(/ (?:province|city)$/, '');
}

/** Whether some day of a time lies in the life of a place, as the rule unit-life asks. */
function livedAt(place: Place, time: Edtf): boolean {
  if (place.kind === 'nation') return true;
  const { first, last = '9999' } = daysOf(time);
  return first <= (place.to ?? '9999') && last >= (place.from ?? '');
}

function ambiguous(written: string, time: Edtf, places: readonly Place[]) {
  const ids = places.map(({ id }) => id);
  return {
    message: {
      en: `“${written}” in ${time} is ${ids.join(' or ')}: its territory changed in that time`,
      vi: `“${written}” trong ${time} là ${ids.join(' hoặc ')}: địa giới đã thay đổi trong thời gian đó`,
    },
    help: {
      en: 'write the id of the one that the source means',
      vi: 'viết mã của đơn vị mà nguồn muốn nói',
    },
  };
}

function notThen(written: string, time: Edtf, place: Place): { message: Words; help?: Words } {
  const successor = place.kind === 'province' ? place.successor : undefined;
  return {
    message: {
      en: `“${written}” (${place.id}) did not exist in ${time}`,
      vi: `“${written}” (${place.id}) không tồn tại trong ${time}`,
    },
    ...(successor !== undefined && {
      help: {
        en: `look up which place the source means; its successor ${successor} is another place`,
        vi: `xem nguồn nói về địa phương nào; đơn vị kế tục ${successor} là địa phương khác`,
      },
    }),
  };
}

function unknown(written: string, named: ReadonlyMap<string, readonly Place[]>) {
  const meant = nearest(nameKey(written), named.keys());
  const place = meant === undefined ? undefined : named.get(meant)?.[0];
  return {
    message: {
      en: `no place is called “${written}”`,
      vi: `không có địa phương nào tên “${written}”`,
    },
    help:
      place === undefined
        ? {
            en: 'write the name as in provinces/, or its id; vietnam for the nation',
            vi: 'viết tên như trong provinces/, hoặc mã; vietnam cho cả nước',
          }
        : { en: `did you mean “${place.name.vi}”?`, vi: `có phải ý bạn là “${place.name.vi}”?` },
  };
}
