import { text } from 'node:stream/consumers';
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { placeFacts } from '../../src/stats/progress.ts';
import { layoutShift } from './layout-shift.ts';
import { sampledPrefixes } from './page-kinds.ts';
import { desktop, phone, sharedPage } from './pages.ts';

const chosen = '?i=pci-score&i=online-dossier-rate&p=vietnam&p=quang-tri&p=da-nang-until-2025';

describe('choosing', () => {
  const { page, open } = sharedPage({ reducedMotion: 'reduce' });
  const complaints: string[] = [];

  beforeEach(async () => {
    complaints.length = 0;
    page().removeAllListeners('console');
    page().on('console', (message) => complaints.push(message.text()));
    await page().setViewportSize(desktop);
  });

  test('by keyboard, without diacritics: the table says what the page of the province says', async () => {
    await open('/vi/compare/');
    const [places, indicators] = await page().locator('#compare').getByRole('searchbox').all();
    await places?.focus();
    await page().keyboard.type('quang tri');
    await page().keyboard.press('Enter');
    await indicators?.focus();
    await page().keyboard.type('ho so truc tuyen');
    await page().keyboard.press('Enter');
    const row = page().locator('#results tbody tr', { hasText: 'Quảng Trị' });
    const value = row.getByRole('link').nth(1);
    const phrase = await value.textContent();
    expect(phrase).toBeTruthy();
    expect(await page().locator('[aria-live]').textContent()).toMatch(/1, 1\.$/);
    const query = new URL(page().url()).searchParams;
    expect(query.getAll('p')).toEqual(['quang-tri']);
    expect(query.getAll('i')).toEqual(['online-dossier-rate']);

    await value.click();
    const fragment = decodeURIComponent(new URL(page().url()).hash.slice(1));
    const claim = page().locator(`[id="${fragment}"]`);
    expect(plain(await claim.textContent())).toContain(plain(phrase));
    expect(complaints).toEqual([]);
  });

  test('the address restores the choice, and back takes the last one away', async () => {
    await open(`/compare/${chosen}`);
    await page().locator('#results article').nth(1).waitFor();
    expect(await page().locator('#compare input:checked').count()).toBe(5);
    const names = await page()
      .locator('#results article')
      .first()
      .locator('tbody th')
      .allInnerTexts();
    expect(names).toEqual(['Viet Nam', 'Quang Tri', 'Da Nang (until 30 June 2025)']);

    await page().getByRole('button', { name: 'Remove: Quang Tri' }).click();
    await page().waitForFunction(() => document.querySelectorAll('#compare :checked').length === 4);
    expect(page().url()).not.toContain('p=quang-tri');
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('results-title');
    await page().goBack();
    await page().waitForFunction(() => document.querySelectorAll('#compare :checked').length === 5);
    expect(complaints).toEqual([]);
  });

  test('two places show at once what they share, and keep it in the address', async () => {
    await page().setViewportSize(phone);
    await open('/vi/compare/?p=ha-noi&p=ho-chi-minh');
    const articles = page().locator('#results article');
    await articles.nth(5).waitFor();
    expect(await articles.count()).toBe(6);
    for (const place of ['Hà Nội', 'Hồ Chí Minh']) {
      const rows = page().locator('#results tbody tr', { hasText: place });
      for (const row of await rows.allInnerTexts()) expect(row).not.toContain('chưa có số liệu');
    }
    const beyond = await page().evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
    const cut = await page()
      .locator('#results .table-frame')
      .evaluateAll((frames) => frames.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(cut).toBe(0);
    const address = await page().locator('#results input[readonly]').inputValue();
    expect(new URL(address).searchParams.getAll('p')).toEqual(['ha-noi', 'ho-chi-minh']);
    await page().getByRole('link', { name: 'Xem tất cả' }).click();
    await articles.nth(6).waitFor();
    expect(complaints).toEqual([]);
  });

  test('former units of the same names are offered where those of today share little', async () => {
    await open('/vi/compare/?p=can-tho&p=da-nang');
    const results = page().locator('#results');
    await results.locator('article').first().waitFor();
    await results.getByRole('link', { name: 'các đơn vị cũ cùng tên' }).click();
    await page().waitForURL(/p=can-tho-until-2025/);
    await results.locator('article').first().waitFor();
    expect(new URL(page().url()).searchParams.getAll('p')).toEqual([
      'can-tho-until-2025',
      'da-nang-until-2025',
    ]);
  });

  test('a silent place is not reported, in the picture as in the table', async () => {
    await open('/compare/?i=pci-score&p=quang-tri&p=hue');
    const article = page().locator('#results article');
    expect(await article.locator('tr', { hasText: 'Quang Tri' }).innerText()).toContain(
      'not reported',
    );
    expect(await article.locator('svg').textContent()).toContain('Quang Tri: not reported');
    expect(await article.getByRole('img').count()).toBe(1);
    // Its former units are offered, never joined.
    expect(await article.getByRole('link', { name: 'Quang Binh (until' }).count()).toBe(1);
  });

  test('names that are nothing’s are told, with what they may have meant', async () => {
    await open('/compare/?i=pci-score&i=nonsense&p=quangbinh&p=hue');
    const results = page().locator('#results');
    await results.locator('article').waitFor();
    expect(await results.locator('.disagree').allInnerTexts()).toEqual([
      'No place is called “quangbinh”. Did you mean Quang Binh (until 30 June 2025)?',
      'No indicator that can be compared is called “nonsense”.',
    ]);
    expect(await results.locator('tbody tr').count()).toBe(1);
    await results.getByRole('link', { name: 'Quang Binh' }).first().click();
    await page().waitForURL(/p=quang-binh/);
    await page().locator('#results tbody tr').nth(1).waitFor();
    expect(await page().locator('#results .disagree').count()).toBe(1);
  });

  test('the figures and the picture can be taken away', async () => {
    await open(`/compare/${chosen}`);
    await page().locator('#results article').nth(1).waitFor();
    const csv = await downloaded(page(), 'Download the figures (CSV)');
    const [head, ...rows] = csv.trimEnd().split('\r\n');
    expect(head).toMatch(/^id,indicator,place,as_of,period,value,bound,unit,kind,change_from,/);
    const places = new Set(rows.map((row) => row.split(',')[2]));
    expect([...places].toSorted()).toEqual(['da-nang-until-2025', 'quang-tri', 'vietnam']);

    const svg = await downloaded(page(), 'Download the chart (SVG)');
    expect(svg).not.toContain('var(');
    expect(svg).toContain('Da Nang');
    expect(svg).toContain('/compare/?i=');
    const fault = await page().evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'),
      svg,
    );
    expect(fault).toBeNull();
  });

  test('a figure that does not arrive is said to be missing, not shown as zero', async () => {
    await page().route('**/compare/pci-score.json', (route) => route.abort());
    await open('/compare/?i=pci-score&p=hue');
    await page().locator('#results article').waitFor();
    expect(await page().locator('#results article').innerText()).toContain('could not be loaded');
    await page().unroute('**/compare/pci-score.json');
  });
});

describe('two places on a phone', () => {
  const { page, open } = sharedPage({ reducedMotion: 'reduce', viewport: phone });

  test.each(['can-tho&p=da-nang', 'quang-tri&p=hue', 'can-tho-until-2025&p=da-nang-until-2025'])(
    'p=%s: what is counted is there, and no table is wider than the phone',
    async (pair) => {
      await open(`/vi/compare/?p=${pair}`);
      await unfoldAll(page());
      const cut = await page()
        .locator('#results .table-frame')
        .evaluateAll((frames) => frames.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(cut).toBe(0);

      const said = await page().getByText('Số chỉ tiêu mà các nơi này cùng có').innerText();
      const [all, atOnce, rest] = numbersIn(said);
      const first = page().locator('#results > .compare-overview tbody tr');
      expect(await first.count()).toBe(atOnce);
      const folded = page().locator('#results details', { hasNotText: /Chỉ một nơi|đơn vị cũ/ });
      expect(await folded.locator('tbody tr').count()).toBe(rest);
      expect(Number(atOnce) + Number(rest)).toBe(all);
      // Each fold has as many lines as it says.
      for (const one of await page().locator('#results details').all()) {
        const [count] = numbersIn((await one.locator('summary').innerText()).split(':').at(-1));
        expect(await one.locator('tbody tr').count()).toBe(count);
      }
      await page().evaluate(axe.source);
      expect(await violations(page())).toEqual([]);
    },
  );

  test.each(['can-tho&p=da-nang', 'quang-tri&p=hue'])(
    'p=%s: begins with the Resolution, and what describes a place is folded last',
    async (pair) => {
      await open(`/vi/compare/?p=${pair}`);
      const first = page().locator('#results > .compare-overview tbody th a');
      await first.first().waitFor();
      const hrefs = await first.evaluateAll((links) =>
        links.map((one) => one.getAttribute('href')),
      );
      const facts = new Set([...placeFacts].map((id) => `#result-${id}`));
      expect(hrefs.filter((href) => facts.has(href ?? ''))).toEqual([]);
      const folds = page().locator('#results details > summary');
      expect(await folds.last().innerText()).toContain('Thông tin nền');
    },
  );

  test('scores of an index come before its parts, which are folded', async () => {
    await open('/vi/compare/?p=can-tho-until-2025&p=da-nang-until-2025');
    const first = page().locator('#results > .compare-overview tbody th');
    await first.first().waitFor();
    expect(await first.first().innerText()).toBe('Điểm chỉ số PAPI');
    expect((await first.allInnerTexts()).filter((text) => text.startsWith('PAPI:'))).toEqual([]);
  });

  test('what one place alone has is told with its source, the other has none yet', async () => {
    await open('/vi/compare/?p=can-tho&p=da-nang');
    await unfoldAll(page());
    const fold = page().locator('#results details', { hasText: 'Chỉ một nơi có số liệu' });
    const row = fold.locator('tr', { hasText: 'Tỷ lệ hồ sơ trực tuyến' });
    expect(await row.locator('td').allInnerTexts()).toEqual([
      expect.stringMatching(/^69,7/),
      'chưa có',
    ]);
    expect(await row.locator('td small a').count()).toBe(1);
    for (const one of await fold.locator('tbody tr').all()) {
      expect(await one.locator('td', { hasText: /^chưa có$/ }).count()).toBe(1);
    }
  });

  test('former units tell what those of today do not share, on a table of their own', async () => {
    await open('/vi/compare/?p=can-tho&p=da-nang');
    const fold = page().locator('#results details[open]');
    await fold.locator('tbody tr').first().waitFor();
    expect(await fold.locator('thead th').allInnerTexts()).toEqual([
      'Cần Thơ (đến hết ngày 30/6/2025)',
      'Đà Nẵng (đến hết ngày 30/6/2025)',
    ]);
    expect(await fold.locator('tbody th').first().innerText()).toBe('Điểm chỉ số PAPI');
  });

  test('a fold says that its figures did not arrive, and asks again', async () => {
    await open('/vi/compare/?p=can-tho&p=da-nang');
    await page().locator('#results details').last().waitFor();
    await page().route('**/compare/*.json', (route) => route.abort());
    const fold = page().locator('#results details').last();
    await fold.locator('summary').click();
    await fold.getByText('Không tải được số liệu').waitFor();
    await page().unroute('**/compare/*.json');
    await fold.locator('summary').click();
    await fold.locator('summary').click();
    await fold.locator('tbody tr').first().waitFor();
    expect(await fold.getByText('Không tải được số liệu').count()).toBe(0);
  });
});

describe.each(sampledPrefixes('compare/'))('/%scompare/', (prefix) => {
  const { page, open } = sharedPage({ reducedMotion: 'reduce' });

  test.each([phone, desktop])('is accessible and stands still ($width px)', async (viewport) => {
    await page().setViewportSize(viewport);
    await open(`/${prefix}compare/${chosen}`);
    await page().locator('#results article').nth(1).waitFor();
    expect(await layoutShift(page())).toBeLessThan(0.02);
    const beyond = await page().evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
    await page().evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      expect(await violations(page()), colorScheme).toEqual([]);
    }
  });
});

describe('without a script', () => {
  const { page, open } = sharedPage({ javaScriptEnabled: false });

  test('the page explains itself and has tables to read', async () => {
    await open('/vi/compare/');
    expect(await page().locator('#compare').isVisible()).toBe(false);
    expect(await page().getByText('đang tắt JavaScript').isVisible()).toBe(true);
    expect(await page().locator('#ready table').count()).toBeGreaterThanOrEqual(6);
    expect(await page().locator('.compare-open').first().isVisible()).toBe(false);
  });
});

/** Opens every fold of the comparison and waits for what is in it. */
async function unfoldAll(at: Page): Promise<void> {
  await at.locator('#results details').last().waitFor();
  const closed = at.locator('#results details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  await at.waitForFunction(() =>
    [...document.querySelectorAll('#results details')].every((one) => one.querySelector('table')),
  );
}

function numbersIn(text = ''): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

async function downloaded(at: Page, name: string): Promise<string> {
  const waiting = at.waitForEvent('download');
  await at.getByRole('button', { name }).first().click();
  return text(await (await waiting).createReadStream());
}

function plain(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};

async function violations(at: Page): Promise<readonly string[]> {
  const { violations: found } = await at.evaluate(
    (given) => window.axe.run(document, given),
    rules,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
}
