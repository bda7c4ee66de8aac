import { expect, test } from 'vitest';
import { phone, sharedPage } from './pages.ts';

/**
 * How many screens of a phone a page may take, at most: the fullest pages of each kind. What does
 * not fit is folded under a line that says what it holds.
 */
const screens = [
  ['', 5],
  ['provinces/quang-tri/', 10],
  ['provinces/ha-noi/', 10],
  ['provinces/da-nang/', 10],
  ['provinces/hue/', 10],
  ['indicators/papi-score/', 10],
  ['indicators/dti-rank/', 10],
  ['indicators/online-dossier-rate/', 10],
  ['targets/', 10],
  ['behind/', 5],
  ['directives/', 8],
  ['changes/', 8],
  ['documents/57-nq-tw/', 10],
] as const;

const { page, open } = sharedPage();

test.each(['', 'vi/'].flatMap((prefix) => screens.map(([path, most]) => [prefix + path, most])))(
  '/%s takes at most %i screens of a phone',
  async (path, most) => {
    await page().setViewportSize(phone);
    await open(`/${String(path)}`);
    const screensTaken = () =>
      page().evaluate((screen) => document.documentElement.scrollHeight / screen, phone.height);
    // The first page of a browser is laid out before its fonts are there, and taller.
    await page().waitForLoadState('networkidle');
    await expect.poll(screensTaken, { timeout: 5_000 }).toBeLessThanOrEqual(Number(most));
  },
);
