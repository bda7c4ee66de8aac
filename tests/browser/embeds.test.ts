import { beforeEach, describe, expect, test } from 'vitest';
import { desktop, sharedPage } from './pages.ts';

const { page, open } = sharedPage({
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
});

beforeEach(() => page().setViewportSize(desktop));

/** The text to paste of a kind, when the preview has loaded. */
async function snippet(kind: string): Promise<string> {
  const field = page().locator(`#snippet-${kind}`);
  await page().waitForFunction(
    (id) => document.getElementById(id)?.textContent !== '',
    `snippet-${kind}`,
  );
  return field.inputValue();
}

describe('the page that makes embeds', () => {
  test('opens with what the address asks for', async () => {
    await open('/vi/embeds/?chart=papi-score.map&theme=dark&width=500');
    const frame = await snippet('frame');
    expect(frame).toContain('/vi/embed/papi-score.map/?theme=dark"');
    expect(frame).toContain('lang="vi"');
    expect(frame).toContain('max-width:500px');
    expect(frame).toMatch(/height:max\(.+cqw.+\)"/);
    expect(await snippet('markdown')).toContain('/vi/charts/papi-score.map.png');
    expect(await snippet('inline')).toContain('<svg');
    const preview = page().frameLocator('iframe[name="preview"]').locator('html');
    expect(await preview.getAttribute('data-theme')).toBe('dark');
  });

  test('offers the same chart as its release shows it, with its own title and height', async () => {
    await open('/vi/embeds/?chart=tasks&theme=dark');
    await snippet('frame');
    const frozen = await page().locator('#snippet-frozen').inputValue();
    expect(frozen).toMatch(/\/vi\/releases\/\d{4}\.\d\d?\.\d+\/embed\/tasks\/\?theme=dark"/);
    expect(frozen).toMatch(/ lang="vi" .+height:max\(.+cqw.+\)"/);
    const [, src = ''] = /src="([^"]+)"/.exec(frozen) ?? [];
    const here = new URL(new URL(src).pathname, page().url()).href;
    expect((await page().request.get(here)).status()).toBe(200);
  });

  test('offers a past release in English where it is in no language of the page', async () => {
    await open('/uk/embeds/?chart=tasks');
    expect(await snippet('frame')).toContain('/uk/embed/tasks/"');
    const frozen = await page().locator('#snippet-frozen').inputValue();
    expect(frozen).toMatch(/\.org\/releases\/.+ lang="en"|[^/]\/releases\/.+ lang="en"/);
  });

  test('says what the address asks for and there is not, and shows the rest', async () => {
    await open('/embeds/?chart=papi-scor.map&width=9&theme=dark');
    const notes = await page().getByRole('alert').getByRole('listitem').allTextContents();
    expect(notes).toHaveLength(2);
    expect(notes[0]).toContain('papi-scor.map');
    expect(notes[0]).toContain('papi-score.map');
    expect(await snippet('frame')).toContain('?theme=dark');
  });

  test('offers the places that the chart draws, and says which it does not', async () => {
    await open('/embeds/?chart=papi-score.ranking&highlight=nowhere');
    expect(await snippet('frame')).not.toContain('highlight');
    const note = page().getByRole('alert').getByRole('listitem');
    expect(await note.allTextContents()).toEqual([expect.stringContaining('nowhere')]);
    const offered = await page().locator('#embed-highlight option').count();
    const inside = page().frameLocator('iframe[name="preview"]');
    const rows = await inside.locator('tbody tr').count();
    // Places between the ends are drawn when they are chosen, those without a figure never.
    expect(offered).toBeGreaterThan(50);
    expect(offered - 1).toBeLessThan(rows);
    await page().locator('#embed-highlight').selectOption('lai-chau');
    await inside.locator('tr.lit th').waitFor({ state: 'attached' });
    const chosen = inside.locator('.plot svg:visible .between > .lit');
    expect(await chosen.isVisible()).toBe(true);
  });

  test('by keyboard: another language, a place set off, and the code in the clipboard', async () => {
    await open('/embeds/?chart=papi-score.map');
    await snippet('frame');
    await page().locator('#embed-language').selectOption('uk');
    await page().waitForFunction(() =>
      document.getElementById('snippet-frame')?.textContent.includes('/uk/embed/'),
    );
    const places = page().getByLabel('Set off a place');
    await places.selectOption({ index: 1 });
    await page().waitForFunction(() =>
      document.getElementById('snippet-frame')?.textContent.includes('highlight='),
    );
    expect(page().url()).toContain('highlight=');
    await page().locator('#snippet-frame + button').focus();
    await page().keyboard.press('Enter');
    const copied = await page().evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page().locator('#snippet-frame').inputValue());
  });

  test('finds a chart by its name without diacritics', async () => {
    await open('/vi/embeds/');
    await page().getByLabel('Tìm biểu đồ').fill('ho so truc tuyen');
    const shown = await page().locator('#embed-chart option:not([hidden])').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((name) => /hồ sơ|online-dossier/i.test(name))).toBe(true);
  });
});

test('a panel under a chart gives its files, its frame and its citation', async () => {
  await open('/vi/indicators/online-dossier-rate/');
  const panel = page().locator('details.take').first();
  await panel.locator('summary').click();
  const names = await panel.locator('.take-files a').allTextContents();
  expect(names).toEqual(['XLSX', 'SVG', 'PNG', 'CSV', 'JSON']);
  for (const link of await panel.locator('a[href*="/charts/"]').all()) {
    const href = await link.getAttribute('href');
    expect((await page().request.get(new URL(href ?? '', page().url()).href)).status()).toBe(200);
  }
  const frames = await panel.getByRole('textbox').all();
  const codes = await Promise.all(frames.map((frame) => frame.inputValue()));
  expect(codes).toHaveLength(2);
  expect(codes[0]).toMatch(/^<div .+\/vi\/embed\/.+<\/div>$/);
  expect(codes[1]).toMatch(/^<div .+\/vi\/releases\/.+<\/div>$/);
  await panel.getByRole('button').last().press('Enter');
  const citation = await page().evaluate(() => navigator.clipboard.readText());
  expect(citation).toMatch(/^Tiến độ 57 \(2026\)\. “.+”\. .+https?:\/\//);
});

test('a frozen frame keeps a figure that was corrected, and leads to the live one', async () => {
  const chart = '/embed/tasks-completed/';
  const figures = () => page().locator('tbody').textContent();
  const foot = () => page().locator('footer').textContent();
  await open(`/releases/2026.11.1${chart}`);
  expect(await figures()).toContain('1,272');
  expect(await foot()).toContain('As of release 2026.11.1 (21 November 2026). Newer figures');
  await page().getByRole('link', { name: 'Newer figures since release 2026.11.2' }).click();
  await page().waitForURL((url) => url.pathname.endsWith(chart) && !url.href.includes('releases'));
  expect(await figures()).not.toContain('1,272');
  expect(await foot()).toMatch(/Data release 20\d\d\.\d+\.\d+\./);
});
