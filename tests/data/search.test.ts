import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeSearchIndex } from '../../scripts/build/index-search.ts';
import { loadIndex, type SearchIndex } from '../../src/browser/search/search-index.ts';
import { locales, type Locale } from '../../src/locales/locales.ts';
import { readerFor, type Reader } from '../../src/locales/reader.ts';
import { compareFile } from '../../src/site/compare/compare-file.ts';
import { pageHref, paths } from '../../src/site/links/paths.ts';
import { model } from '../../src/site/model.ts';
import { followups } from '../../src/site/views/followups.ts';
import { searchRecords } from '../../src/site/search/search-records.ts';
import { isOverdue } from '../../src/stats/directive-followup.ts';

/** Where the figures of indicators would lie. */
const figures = 'https://example.org/compare/';

/** The indicator that a goal about 5G is measured by, and the goals. */
const goalOf5g = ['indicators/population-coverage-5g/', 'targets/#5g*', 'targets/#5g*'];
const budget = ['indicators/sti-budget/', 'indicators/sti-budget-share/'];

/** What a reader types, and what comes first, in this order. */
const expected: Readonly<
  Record<Locale, readonly (readonly [string, readonly string[]])[]>
> = {
  vi: [
    ['Hải Dương', ['provinces/hai-duong/']],
    ['Bà Rịa', ['provinces/ba-ria-vung-tau/', 'provinces/ho-chi-minh/']],
    ['Hoà Bình', ['provinces/hoa-binh/']],
    ['Binh Duong', ['provinces/binh-duong/', 'provinces/ho-chi-minh/']],
    ['can tho', ['provinces/can-tho/', 'provinces/can-tho-until-2025/']],
    ['cần thơ đà nẵng', ['compare/?p=can-tho&p=da-nang#results', 'provinces/can-tho/']],
    ['can tho vs da nang', ['compare/?p=can-tho&p=da-nang#results', 'provinces/can-tho/']],
    ['Cần Thơ so với Đà Nẵng', ['compare/?p=can-tho&p=da-nang#results', 'provinces/can-tho/']],
    ['Huế và Quảng Trị', ['compare/?p=hue&p=quang-tri#results', 'provinces/hue/']],
    ['quá hạn', ['behind/', 'targets/', 'directives/', 'directives/*']],
    [
      'quảng trị papi',
      ['indicators/papi-score/#row-quang-tri-until-2025', 'provinces/quang-tri/'],
    ],
    ['Quảng Trị đứng ở đâu trong PAPI', ['indicators/papi-score/#row-quang-tri-until-2025']],
    ['Quảng Trị xếp thứ mấy PAPI', ['indicators/papi-score/#row-quang-tri-until-2025']],
    ['papi quang tri', ['indicators/papi-score/#row-quang-tri-until-2025', 'provinces/quang-tri/']],
    ['huế papi', ['indicators/papi-score/#row-hue', 'provinces/hue/']],
    ['trực tuyến lâm đồng', ['provinces/lam-dong/#*', 'provinces/lam-dong/', 'indicators/*']],
    ['nghị quyết 57', ['documents/57-nq-tw/']],
    ['hồ sơ trực tuyến', ['indicators/online-dossier-rate/']],
    ['phiên họp mới nhất', ['meetings/']],
    ['có gì mới', ['changes/']],
    ['ai đang chậm', ['behind/']],
    ['tỉnh chậm tiến độ', ['behind/']],
    ['tỉnh nào tụt lại', ['behind/', 'indicators/*']],
    ['kém nhất', ['behind/', 'indicators/*']],
    ['tụt hậu', ['behind/', 'indicators/*']],
    ['tỉnh nào tụt hậu', ['behind/', 'indicators/*']],
    ['tỉnh nào kém nhất', ['behind/', 'indicators/*']],
    ['tinh nao cao nhat', ['compare/', 'indicators/*']],
    ['xếp hạng tỉnh', ['compare/', 'indicators/*']],
    ['papi tỉnh nào kém nhất', ['indicators/papi-score/']],
    ['tỉnh nào có tỷ lệ hồ sơ trực tuyến cao nhất', ['indicators/online-dossier-rate/']],
    ['mục tiêu 5g', goalOf5g],
    ['muc tieu 5g', goalOf5g],
    ['5g đạt chưa', goalOf5g],
    ['mục tiêu 2030', ['targets/', 'documents/57-nq-tw/']],
    ['mục tiêu đến năm 2030', ['targets/', 'documents/57-nq-tw/']],
    ['mục tiêu 2026', ['targets/', 'documents/11-qd-bcdcp/']],
    ['tiền cho khoa học', budget],
    ['kinh phí khoa học', budget],
    ['ngân sách khoa học', budget],
    ['có gì mới tháng này', ['changes/']],
    ['có gì mới về 5g', ['changes/', 'indicators/*5g*']],
    ['họp mới nhất', ['meetings/', 'meetings/*']],
    ['so sánh tỉnh', ['compare/']],
    ['hồ sơ quá hạn', ['indicators/dossiers-overdue/']],
    ['phủ sóng 5G', ['indicators/*5g*', 'indicators/*5g*', 'targets/#5g*']],
  ],
  en: [
    ['Hai Duong', ['provinces/hai-duong/']],
    ['Ba Ria', ['provinces/ba-ria-vung-tau/', 'provinces/ho-chi-minh/']],
    ['Saigon', ['provinces/ho-chi-minh/']],
    ['can tho', ['provinces/can-tho/', 'provinces/can-tho-until-2025/']],
    ['Can Tho Da Nang', ['compare/?p=can-tho&p=da-nang#results', 'provinces/can-tho/']],
    ['compare Hue and Quang Tri', ['compare/?p=hue&p=quang-tri#results', 'provinces/hue/']],
    ['overdue', ['directives/', 'targets/', 'behind/', 'directives/*']],
    ['quang tri papi', ['indicators/papi-score/#row-quang-tri-until-2025', 'provinces/quang-tri/']],
    ['fibre lam dong', ['provinces/lam-dong/#*', 'provinces/lam-dong/', 'indicators/fibre-length/']],
    ['57-NQ/TW', ['documents/57-nq-tw/']],
    ['online payment', ['indicators/*payment*']],
    ['method', ['method/']],
    ['what is new', ['changes/']],
    ['newest meeting', ['meetings/', 'meetings/*']],
    ['latest meeting', ['meetings/', 'meetings/*']],
    ['which province is worst', ['behind/', 'indicators/*']],
    ['who lags', ['behind/', 'indicators/*']],
    ['worst province', ['behind/', 'indicators/*']],
    ['who is behind', ['behind/', 'indicators/*']],
    ['5g goal', goalOf5g],
    ['is 5g met', goalOf5g],
    ['goals 2030', ['targets/', 'documents/57-nq-tw/']],
    ['money for research', ['indicators/rd-share-gdp/', ...budget]],
    ['funding for science', budget],
  ],
  uk: [
    ['Кантхо Дананг', ['compare/?p=can-tho&p=da-nang#results', 'provinces/can-tho/']],
    ['Порівняти Can Tho і Дананг', ['compare/?p=can-tho&p=da-nang#results']],
    ['яка провінція найгірша', ['behind/', 'indicators/*']],
    ['ціль 5g', goalOf5g],
    ['цілі 2030', ['targets/', 'documents/57-nq-tw/']],
    ['гроші на науку', budget],
    ['фінансування науки', budget],
    ['останнє засідання', ['meetings/', 'meetings/*']],
    ['що нового цього місяця', ['changes/']],
    ['Куангчі PAPI', ['indicators/papi-score/#row-quang-tri-until-2025', 'provinces/quang-tri/']],
  ],
  ru: [
    ['Кантхо и Дананг', ['compare/?p=can-tho&p=da-nang#results', 'provinces/can-tho/']],
    ['Сравнить Кантхо с Da Nang', ['compare/?p=can-tho&p=da-nang#results']],
    ['какая провинция худшая', ['behind/', 'indicators/*']],
    ['цель 5g', goalOf5g],
    ['цели до 2030', ['targets/', 'documents/57-nq-tw/']],
    ['деньги на науку', budget],
    ['финансирование науки', budget],
    ['последнее заседание', ['meetings/', 'meetings/*']],
    ['что нового в этом месяце', ['changes/']],
    ['Куангчи PAPI', ['indicators/papi-score/#row-quang-tri-until-2025', 'provinces/quang-tri/']],
  ],
};

describe.each(locales)('the search in %s', (language) => {
  const reader = readerFor(language);
  const home = pageHref(paths.home, language);
  let folder = '';
  let index: SearchIndex;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'search-'));
    await writeSearchIndex([searchRecords(reader)], folder);
    standInPage(reader);
    index = await loadIndex(pathToFileURL(join(folder, 'pagefind/')).href, {
      figures: `${figures}*`,
      asking: reader.words.search.asking,
      pair: { href: pageHref(paths.compare, language), title: '* *', line: '' },
    });
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

  test('what a search composes itself counts as a kind, too', async () => {
    for (const query of ['hue quang tri', 'hue papi']) {
      const [first] = (await index.find(query)).results;
      expect(first && index.kindOf(first)).toMatch(/^(?:page|indicator)$/);
    }
  });
});

/** Files in the place of a server, and as much of a page as the search asks for. */
function standInPage(reader: Reader): void {
  const language = reader.locale;
  const element = { lang: language, getAttribute: () => language };
  vi.stubGlobal('document', { documentElement: element, querySelector: () => element });
  vi.stubGlobal('location', { href: 'https://example.org/', origin: 'https://example.org' });
  vi.stubGlobal('window', { location: globalThis.location });
  vi.stubGlobal('fetch', (address: string) => {
    if (address.startsWith(figures)) return Promise.resolve(figuresOf(address, reader));
    const { pathname } = new URL(address);
    return Promise.resolve(new Response(readFileSync(fileURLToPath(`file://${pathname}`))));
  });
}

function figuresOf(address: string, reader: Reader): Response {
  const indicator = model.indicators.get(address.slice(figures.length));
  if (indicator === undefined) return new Response('', { status: 404 });
  return new Response(JSON.stringify(compareFile(indicator, reader)));
}

/** A path in which a star stands for anything. */
function asPattern(path: string): RegExp {
  const literal = path.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`);
}
