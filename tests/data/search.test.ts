import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSearchIndex } from '../../scripts/build/index-search.ts';
import { loadIndex, type SearchIndex } from '../../src/browser/search/search-index.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { pageHref, paths } from '../../src/site/links/paths.ts';
import { followups } from '../../src/site/views/followups.ts';
import { searchRecords } from '../../src/site/search/search-records.ts';
import { searchView } from '../../src/site/search/search-page.ts';
import { directivesView } from '../../src/site/directives/directives-page.ts';
import { indicatorsView } from '../../src/site/indicator/indicators-page.ts';
import { targetsView } from '../../src/site/targets/targets-page.ts';
import { isOverdue } from '../../src/stats/directive-followup.ts';

/** What a reader types, and what comes first, in this order. */
const expected: Readonly<
  Record<'vi' | 'en', readonly (readonly [string, readonly string[]])[]>
> = {
  vi: [
    ['Hải Dương', ['provinces/hai-duong/']],
    ['Bà Rịa', ['provinces/ba-ria-vung-tau/', 'provinces/ho-chi-minh/']],
    ['Hoà Bình', ['provinces/hoa-binh/']],
    ['can tho', ['provinces/can-tho/', 'provinces/can-tho-until-2025/']],
    ['quá hạn', ['targets/', 'directives/', 'directives/*']],
    ['quang tri papi', ['provinces/quang-tri/', 'indicators/papi-*']],
    ['trực tuyến lâm đồng', ['provinces/lam-dong/', 'indicators/*']],
    ['nghị quyết 57', ['documents/57-nq-tw/']],
    ['hồ sơ quá hạn', ['indicators/dossiers-overdue/']],
    ['phủ sóng 5G', ['indicators/*5g*', 'indicators/*5g*', 'directives/*']],
  ],
  en: [
    ['Hai Duong', ['provinces/hai-duong/']],
    ['Ba Ria', ['provinces/ba-ria-vung-tau/', 'provinces/ho-chi-minh/']],
    ['Saigon', ['provinces/ho-chi-minh/']],
    ['can tho', ['provinces/can-tho/', 'provinces/can-tho-until-2025/']],
    ['overdue', ['directives/', 'targets/', 'directives/*']],
    ['quang tri papi', ['provinces/quang-tri/', 'indicators/papi-*']],
    ['fibre lam dong', ['provinces/lam-dong/', 'indicators/fibre-length/']],
    ['57-NQ/TW', ['documents/57-nq-tw/']],
    ['online payment', ['indicators/*payment*']],
    ['method', ['method/']],
  ],
};

describe.each(['vi', 'en'] as const)('the search in %s', (language) => {
  const reader = readerFor(language);
  const home = language === 'vi' ? '/repo/vi/' : '/repo/';
  let folder = '';
  let index: SearchIndex;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
    await writeSearchIndex([searchRecords(reader)], folder);
    standInPage(language);
    index = await loadIndex(pathToFileURL(join(folder, 'pagefind/')).href);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
  });

  test.each(expected[language])('“%s” finds first %j', async (query, first) => {
    const { results } = await index.find(query);
    const found = await Promise.all(results.slice(0, first.length).map(({ data }) => data()));
    const paths = found.map(({ raw_url }) => raw_url.replace(home, ''));
    expect(paths).toHaveLength(first.length);
    for (const [i, path] of first.entries()) expect(paths[i]).toMatch(asPattern(path));
  });

  test('all overdue directives are found by that word, after the lists of them', async () => {
    const { results } = await index.find(reader.words.search.overdue[0] ?? '');
    const directives = results.filter((found) => index.kindOf(found) === 'directive');
    const found = await Promise.all(directives.map(({ data }) => data()));
    const overdue = followups.filter(isOverdue);
    expect(overdue.length).toBeGreaterThan(0);
    expect(found.slice(0, overdue.length).map(({ raw_url }) => raw_url).toSorted()).toEqual(
      overdue.map(({ directive }) => pageHref(paths.directive(directive.id), language)).toSorted(),
    );
  });

  test('there are as many things of a kind as its page says', () => {
    const counts = new Map(searchView(reader).kinds.map(({ kind, count }) => [kind, count]));
    expect(targetsView(reader).lead).toContain(counts.get('target'));
    expect(indicatorsView(reader).lead).toContain(counts.get('indicator'));
    expect(directivesView(reader).lead).toContain(counts.get('directive'));
  });
});

/** Files in the place of a server, and as much of a page as the search asks for. */
function standInPage(language: string): void {
  const element = { lang: language, getAttribute: () => language };
  vi.stubGlobal('document', { documentElement: element, querySelector: () => element });
  vi.stubGlobal('location', { href: 'https://example.org/', origin: 'https://example.org' });
  vi.stubGlobal('window', { location: globalThis.location });
  vi.stubGlobal('fetch', (address: string) => {
    const { pathname } = new URL(address);
    return Promise.resolve(new Response(readFileSync(fileURLToPath(`file://${pathname}`))));
  });
}

/** A path in which a star stands for anything. */
function asPattern(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`);
}
