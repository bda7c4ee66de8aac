import type { TileGrid } from '../../model/model.ts';
import { tileMap, type TileState } from '../tile-map.ts';
import { number, type Example } from './example.ts';

const rows = `
 .    .    TQ   CB   .    .    .
 LCh  LCa  TNg  LS   .    .    .
 ĐB   SL   PT   BN   QNi  .    .
 .    .    HN   HY   HP   .    .
 .    .    TH   NB   .    .    .
 .    .    NA   HT   .    .    .
 .    .    .    QT   HUE  .    .
 .    .    .    .    ĐN   QNg  .
 .    .    .    .    .    GL   .
 .    .    .    .    .    ĐL   KH
 .    .    .    TNi  ĐNa  LĐ   .
 .    .    AG   ĐT   HCM  .    .
 .    .    CT   VL   .    .    .
 .    .    CM   .    .    .    .`;

const cells = rows
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));

/** The grid of the 34 units, with a tile’s label for its id. */
const grid: TileGrid = {
  rows: 14,
  columns: 7,
  tiles: cells.flatMap((row, i) =>
    row.flatMap((label, column) => (label === '.' ? [] : { place: label, row: i, column, label })),
  ),
  islands: [
    { name: { en: 'Hoang Sa', vi: 'Hoàng Sa' }, place: 'ĐN', row: 6, column: 6 },
    { name: { en: 'Truong Sa', vi: 'Trường Sa' }, place: 'KH', row: 12, column: 6 },
  ],
};

function map(name: string, states: ReadonlyMap<string, TileState>): Example {
  return {
    name,
    draw: (frame) =>
      tileMap({
        ...frame,
        words: { title: name, description: '34 tỉnh, thành phố' },
        grid,
        states,
        labels: { island: ({ vi }) => vi },
      }),
  };
}

/** Every third place silent, the others with a number from 0 to 100. */
const told = grid.tiles.map(({ place }, i): [string, TileState] => {
  const value = (i * 37) % 101;
  return i % 3 === 2
    ? [place, { state: 'silent' }]
    : [place, { state: 'reported', level: value / 100, value: number(value) }];
});

export const tileMaps: readonly Example[] = [
  map('tiles-values', new Map([...told, ['HUE', { state: 'focus', value: '88,5' }]])),
  map(
    'tiles-reported',
    new Map(
      ['LCh', 'QT', 'ĐN'].map((place): [string, TileState] => [place, { state: 'reported' }]),
    ),
  ),
  map('tiles-focus', new Map([['GL', { state: 'focus' }]])),
];
