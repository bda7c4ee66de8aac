import type { TileGrid } from '../../model/model.ts';
import type { MapPlace } from '../classes/survey.ts';
import { tileStates } from '../tiles/survey-states.ts';
import { tileMap } from '../tiles/tile-map.ts';
import { valueClasses, type ClassOptions } from '../classes/value-classes.ts';
import { number, type Example } from './example.ts';
import type { TileState } from '../tiles/spec.ts';

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

const formerRows = `
 .    LCa  HGa  CB   .    .    .
 LCh  YB   TQ   BK   LS   .    .
 ĐB   SL   PT   TNg  BG   QNi  .
 .    .    VP   HN   BN   HD   HP
 .    .    HB   HNa  HY   TB   .
 .    .    TH   NB   NĐ   .    .
 .    .    NA   HT   .    .    .
 .    .    .    QB   .    .    .
 .    .    .    QT   HUE  ĐN   .
 .    .    .    .    .    QNa  QNg
 .    .    .    .    .    KT   BĐi
 .    .    .    .    .    GL   PY
 .    .    .    .    ĐNô  ĐL   KH
 .    .    .    TNi  BP   LĐ   NT
 AG   ĐT   LA   HCM  BDư  ĐNa  BTh
 KG   CT   TG   BTr  .    BRVT .
 .    HGi  VL   TV   .    .    .
 CM   BL   ST   .    .    .    .`;

/** A grid with a tile’s label for its id. */
function gridOf(drawn: string, hoangSa: number, truongSa: number): TileGrid {
  const cells = drawn
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  return {
    rows: cells.length,
    columns: 7,
    tiles: cells.flatMap((row, i) =>
      row.flatMap((label, column) =>
        label === '.' ? [] : { place: label, row: i, column, label },
      ),
    ),
    islands: [
      { name: { en: 'Hoang Sa', vi: 'Hoàng Sa' }, place: 'ĐN', row: hoangSa, column: 6 },
      { name: { en: 'Truong Sa', vi: 'Trường Sa' }, place: 'KH', row: truongSa, column: 6 },
    ],
  };
}

const today = gridOf(rows, 6, 12);
const former = gridOf(formerRows, 7, 16);

function map(name: string, states: ReadonlyMap<string, TileState>, grid = today): Example {
  return {
    name,
    draw: (frame) =>
      tileMap({
        ...frame,
        words: { title: name, description: `${grid.tiles.length} tỉnh, thành phố` },
        grid,
        states,
        labels: { island: ({ vi }) => vi },
      }),
  };
}

/** Every third place silent, the others with a number from 0 to 100. */
const reported = today.tiles.map(({ place }, i): [string, TileState] => {
  const value = (i * 37) % 101;
  return i % 3 === 2
    ? [place, { state: 'silent' }]
    : [place, { state: 'reported', level: value / 100, value: number(value) }];
});

/** A survey of a grid, in the colours of its classes, with a place in focus. */
function survey(
  grid: TileGrid,
  focus: string,
  value: (i: number) => number | undefined,
  options?: ClassOptions,
): ReadonlyMap<string, TileState> {
  const places = grid.tiles.map(({ place }, row): MapPlace => ({
    id: place,
    name: place,
    value: value(row),
    row,
  }));
  const values = places.flatMap((one) => one.value ?? []);
  return tileStates({ places, classes: valueClasses(values, options), focus }, number);
}

const share = (i: number) => (i % 4 === 1 ? undefined : ((i * 37) % 1000) / 10);
const change = (i: number) => (i % 6 === 0 ? 0 : Math.round(((i * 41) % 83) - 45) / 4);

export const tileMaps: readonly Example[] = [
  map('tiles-values', new Map([...reported, ['HUE', { state: 'focus', value: '88,5' }]])),
  map(
    'tiles-reported',
    new Map(
      ['LCh', 'QT', 'ĐN'].map((place): [string, TileState] => [place, { state: 'reported' }]),
    ),
  ),
  map('tiles-focus', new Map([['GL', { state: 'focus' }]])),
  map('tiles-shares', survey(today, 'HUE', share)),
  map('tiles-changes', survey(today, 'KH', change, { reference: 0 })),
  map('tiles-shares-63', survey(former, 'LCa', share), former),
  map('tiles-changes-63', survey(former, 'BRVT', change, { reference: 0 }), former),
];
