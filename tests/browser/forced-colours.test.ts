import { expect, test } from 'vitest';
import { sharedPage } from './pages.ts';

const { open } = sharedPage({ forcedColors: 'active' });

const tiles = [
  { path: '/vi/', told: '.home-tiles :is(.s1, .s2, .s3, .s4, .s5)', untold: '.home-tiles .s0' },
  {
    path: '/vi/provinces/',
    told: '.tile-nav .reporting a',
    untold: '.tile-nav li:not(.reporting) a',
  },
];

test.each(tiles)('a tile with a figure is the fuller one on $path', async ({ path, ...tile }) => {
  const page = await open(path);
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground(tile.told)).not.toBe(paper);
  // On some days every place has one.
  if ((await page.locator(tile.untold).count()) === 0) return;
  const untold = await ground(tile.untold);
  expect(untold === paper || isClear(untold)).toBe(true);
});

/** The system's own colours stay in what is wholly see-through: “rgba(255, 255, 255, 0)”. */
function isClear(colour: string): boolean {
  return /,\s*0\)$/.test(colour);
}
