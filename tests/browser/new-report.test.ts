import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { desktop, phone, sharedPage } from './pages.ts';

const { page, open } = sharedPage({ reducedMotion: 'reduce' });
const complaints: string[] = [];

beforeEach(async () => {
  complaints.length = 0;
  page().removeAllListeners('console');
  page().on('console', (message) => complaints.push(message.text()));
  await page().setViewportSize(desktop);
});

const field = (name: string) => page().locator(`[data-name="${name}"]`);

/** Focuses a field as the key Tab does, and types. */
async function type(name: string, text: string): Promise<void> {
  await field(name).focus();
  await page().keyboard.type(text);
}

/** Chooses the first of what is offered for a name. */
async function pick(name: string, text: string): Promise<void> {
  await type(name, text);
  await page().waitForFunction(
    ([list, words]) => document.getElementById(list)?.dataset['words'] === words,
    [`f-${name}-list`, text] as const,
  );
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('Enter');
}

async function statusSays(words: string): Promise<void> {
  await page().locator('[data-status]', { hasText: words }).waitFor({ timeout: 30_000 });
}

describe('a newcomer', () => {
  test('fills the form in by keyboard, sees a problem, mends it, and gets the link', async () => {
    await open('/vi/contribute/new/');
    await type('date', '2026-03-05');
    await pick('body', 'ban chi dao tinh quang tri');
    await type('title.en', 'Quang Tri committee hears of the first months');
    await type('title.vi', 'Ban Chỉ đạo tỉnh Quảng Trị nghe kết quả đầu năm');
    await type('sources.0.publisher', 'quangtri.gov.vn');
    await type('sources.0.url', 'https://quangtri.gov.vn/bai-viet-chua-co-trong-du-lieu');
    await type('sources.0.accessed', '2026-11-29');
    await pick('observations.0.indicator', 'ty le ho so truc tuyen');
    await pick('observations.0.place', 'quang tri');
    await type('observations.0.time', '2026-03-01');
    await type('observations.0.value', '72,63');
    await type('observations.0.printed', '72,63%');
    await type('observations.0.paragraph', '4');

    await statusSays('Lỗi: 1');
    const result = page().locator('#result');
    await result.getByText('viết 72.63').waitFor();
    await page().locator('[id="f-observations.0.value-problem"]', { hasText: '72.63' }).waitFor();
    expect(await field('observations.0.value').getAttribute('aria-invalid')).toBe('true');
    expect(await result.locator('[data-send]').isVisible()).toBe(false);
    expect(await result.locator('[data-preview]').innerText()).toContain('không còn lỗi');

    // The link beside the problem leads into the field.
    await result.locator('[data-problems] a[href^="#f-"]').first().focus();
    await page().keyboard.press('Enter');
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('f-observations.0.value');
    await page().keyboard.press('Control+A');
    await page().keyboard.type('72.63');

    await statusSays('Không thấy lỗi nào.');
    expect(await field('observations.0.value').getAttribute('aria-invalid')).toBeNull();
    const preview = await result.locator('[data-preview]').innerText();
    for (const words of ['Quảng Trị', 'Tỷ lệ hồ sơ trực tuyến', '72,63%', 'tính đến 1/3/2026']) {
      expect(preview).toContain(words);
    }
    const file = await result.locator('[data-file]').textContent();
    const link = new URL((await result.locator('[data-send]').getAttribute('href')) ?? '');
    expect(link.pathname).toMatch(/\/new\/main\/data\/meetings\/2026$/);
    expect(link.searchParams.get('filename')).toBe('2026-03-05-quang-tri-committee-hears-of.yaml');
    expect(link.searchParams.get('value')).toBe(file);
    expect(file).toContain('body: quang-tri-steering-committee');
    expect(complaints).toEqual([]);
  });

  test('adds a source and takes it away again; the figure names it', async () => {
    await open('/contribute/new/');
    await page().getByRole('button', { name: 'Another source' }).click();
    await type('sources.1.publisher', 'Báo Quảng Trị');
    expect(await field('observations.0.source').locator('option').allTextContents()).toEqual([
      'Source 1',
      'Báo Quảng Trị',
    ]);
    await page().getByRole('button', { name: 'Remove' }).last().click();
    expect(await field('sources.1.publisher').count()).toBe(0);
    expect(await field('observations.0.source').locator('option').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('enters a publication: what only meetings have is gone', async () => {
    await open('/contribute/new/');
    await page()
      .getByRole('radio', { name: /Publication/ })
      .check();
    expect(await field('body').isVisible()).toBe(false);
    expect(await field('edition').isVisible()).toBe(true);
    expect(await field('directives.0.to').isVisible()).toBe(false);
    await type('date', '2026-03');
    await page().locator('#result [data-path]', { hasText: 'data/publications/2026/' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('pastes a file: the same check reads it, in the file’s own folder', async () => {
    await open('/contribute/new/');
    await page().locator('#pasted').fill('id: 2026-03-05-review\nbody: nobody\n');
    const result = page().locator('#pasted-result');
    await result.getByText('“sources” is missing').waitFor({ timeout: 30_000 });
    expect(await result.locator('[data-path]').textContent()).toBe(
      'data/meetings/2026/2026-03-05-review.yaml',
    );
    expect(complaints).toEqual([]);
  });
});

test('nothing heavy is loaded before somebody begins', async () => {
  const asked: string[] = [];
  page().on('request', (request) => asked.push(request.url()));
  await open('/contribute/new/');
  expect(asked.filter((url) => /dataset\.json|checker/.test(url))).toEqual([]);
  await field('date').focus();
  await statusSays('The check is ready.');
  expect(asked.filter((url) => /dataset\.json|checker/.test(url))).toHaveLength(2);
});

test('axe finds nothing in the form while it is filled in', async () => {
  for (const viewport of [phone, desktop]) {
    await page().setViewportSize(viewport);
    await open('/vi/contribute/new/');
    await type('observations.0.value', '72,63');
    await type('observations.0.place', 'quang tri');
    await page().locator('[id="f-observations.0.place-list"] li').first().waitFor();
    await page().locator('#result li').first().waitFor({ timeout: 30_000 });
    await page().evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page().emulateMedia({ colorScheme });
      const { violations } = await page().evaluate(() =>
        window.axe.run(document, { resultTypes: ['violations'], preload: false }),
      );
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        `${viewport.width} px, ${colorScheme}`,
      ).toEqual([]);
    }
    expect(
      await page().evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
});
