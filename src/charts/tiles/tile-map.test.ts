import { expect, test } from 'vitest';
import { tileGridOf } from '../../../tests/builders.ts';
import { printTheme } from '../theme/theme.ts';
import { tileMap } from './tile-map.ts';
import type { TileState } from './spec.ts';

const grid = tileGridOf();
const [{ place } = { place: '' }] = grid.tiles;

function draw(state: TileState, width = 340): string {
  return tileMap({
    id: 'tiles',
    words: { title: '', description: '' },
    theme: printTheme,
    width,
    grid,
    states: new Map([[place, state]]),
    labels: { island: ({ vi }) => vi },
  });
}

test('a tile has the colour of its class before that of its level', () => {
  const svg = draw({ state: 'reported', level: 1, colourClass: 'below2' });
  expect(svg).toContain(printTheme.below2);
  expect(svg).not.toContain(printTheme.step5);
  expect(draw({ state: 'reported', level: 1 })).toContain(printTheme.step5);
  expect(draw({ state: 'reported' })).toContain(printTheme.nation);
});

test('the place in focus is outlined and keeps the colour of its class', () => {
  const svg = draw({ state: 'reported', colourClass: 'step3', isFocus: true });
  expect(svg).toContain(`stroke="${printTheme.focus}"`);
  expect(svg).toContain(`fill="${printTheme.step3}"`);
  expect(draw({ state: 'silent', isFocus: true })).toContain('url(#tiles-silence)');
});

test('a tile and its words are tied to a row', () => {
  const svg = draw({ state: 'reported', value: '36', row: 7 });
  expect(svg.match(/data-row="7"/g)?.length).toBeGreaterThanOrEqual(3);
  expect(draw({ state: 'reported', value: '36' })).not.toContain('data-row');
});

test('one number without room leaves all of them out', () => {
  const [, other] = grid.tiles;
  const two = (value: string) =>
    tileMap({
      id: 'tiles',
      words: { title: '', description: '' },
      theme: printTheme,
      width: 340,
      grid,
      states: new Map([
        [place, { state: 'reported', value: '36' }],
        [other?.place ?? '', { state: 'reported', value }],
      ]),
      labels: { island: ({ vi }) => vi },
    });
  expect(two('41')).toContain('>36<');
  expect(two('14.002.598.000.000.000.000')).not.toContain('>36<');
});
