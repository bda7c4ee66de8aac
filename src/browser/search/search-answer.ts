import type { CompareAnswers } from '../../charts/compare/spec.ts';
import { fileReader } from '../file-reader.ts';
import type { Found } from './search-pagefind.ts';

/** So many indicators of one name are asked whether they know the place. */
const askedAtMost = 6;

/**
 * Looks up what one indicator says of one place. Undefined where none of the indicators has a
 * figure of the place, or its file did not arrive.
 *
 * @param address Of the figures, with “*” where the id of the indicator stands.
 */
export function answerReader(
  address: string,
): (place: Found, indicators: readonly Found[]) => Promise<Found | undefined> {
  const read = fileReader(address, isAnswers);
  return async (place, indicators) => {
    const { raw_url, meta } = await place.data();
    for (const indicator of indicators.slice(0, askedAtMost)) {
      const asked = await indicator.data();
      if (asked.meta['figures'] === undefined) continue;
      const answer = (await read(idIn(asked.raw_url)))?.answers[idIn(raw_url)];
      if (answer !== undefined) {
        const [line, href] = answer;
        const { title = '', titleLang } = asked.meta;
        const told = { title: `${title}: ${meta['title'] ?? ''}`, titleLang, line };
        return resultOf('answer', href, { ...told, kind: 'indicator' });
      }
    }
    return undefined;
  };
}

/** Two places side by side, as a result. */
export async function comparisonOf(
  [a, b]: readonly [Found, Found],
  { href, title, line }: { readonly href: string; readonly title: string; readonly line: string },
): Promise<Found> {
  const [one, other] = [await a.data(), await b.data()];
  const query = [one, other].map(({ raw_url }) => `p=${idIn(raw_url)}`).join('&');
  const named = title.replace('*', () => one.meta['title'] ?? '');
  return resultOf('comparison', `${href}?${query}#results`, {
    title: named.replace('*', () => other.meta['title'] ?? ''),
    kind: 'page',
    line,
  });
}

/** A result that no index holds. */
function resultOf(
  id: string,
  href: string,
  meta: Readonly<Partial<Record<string, string | undefined>>>,
): Found {
  const data = {
    raw_url: href,
    meta: Object.fromEntries(
      Object.entries(meta).flatMap(([key, value]) => (value ? [[key, value]] : [])),
    ),
  };
  return { id, score: 1, data: () => Promise.resolve(data) };
}

/** The last part of the address of a page. */
function idIn(address: string): string {
  return /([^/]+)\/$/.exec(address)?.[1] ?? '';
}

/** It comes from the same build as the script, so one look is enough. */
function isAnswers(value: unknown): value is CompareAnswers {
  return typeof value === 'object' && value !== null && 'answers' in value;
}
