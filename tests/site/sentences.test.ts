import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagesToOpen } from '../browser/page-kinds.ts';

/** A date or a unit may end with the full stop of its abbreviation: “2025 г.”, “12 п. п.”. */
const twoStops = /[^<>]{0,60}\p{L}\.\.(?=[<\s])/gu;

test('no sentence ends with two full stops', () => {
  const pages = pagesToOpen(inject('builtSite')).filter((path) => path.endsWith('/'));
  expect(pages.length).toBeGreaterThan(20);
  const found = pages.flatMap((path) => {
    const html = readFileSync(join(inject('builtSite'), path, 'index.html'), 'utf8');
    return (html.match(twoStops) ?? []).map((text) => `${path}: ${text}`);
  });
  expect(found).toEqual([]);
});
