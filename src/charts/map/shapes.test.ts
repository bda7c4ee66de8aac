import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import islands from '../../../data/geo/islands.json' with { type: 'json' };
import vn34 from '../../../data/geo/vn34.topo.json' with { type: 'json' };
import vn63 from '../../../data/geo/vn63.topo.json' with { type: 'json' };
import { areaOf, centreOf } from './centre.ts';
import { linePath, ringPath, type Point } from './path.ts';
import { mapShapes, type MapShapes } from './shapes.ts';
import { outlineId, sharedMap } from './shared-shapes.ts';
import { reachBetween, silhouetteOf } from './silhouette.ts';

const maps = [
  { name: 'the 34', count: 34, shapes: mapShapes(vn34, islands), owners: ['da-nang', 'khanh-hoa'] },
  {
    name: 'the 63',
    count: 63,
    shapes: mapShapes(vn63, islands),
    owners: ['da-nang-until-2025', 'khanh-hoa-until-2025'],
  },
];

const placeOf = ({ units }: MapShapes, id: string) => units.get(id)?.centre ?? [NaN, NaN];

describe.each(maps)('mapShapes of $name', ({ count, shapes, owners }) => {
  test('has a path for each unit, and the edge of the country', () => {
    expect(shapes.units.size).toBe(count);
    for (const d of [...[...shapes.units.values()].map((unit) => unit.d), shapes.outline]) {
      expect(d).toMatch(/^(?:M[\d.]+ [\d.]+l[-\d. ]+z?)+$/);
    }
  });

  test('keeps to its frame, with one decimal', () => {
    for (const { d, centre } of shapes.units.values()) {
      expect(d).not.toMatch(/\.\d\d/);
      expect(centre[0]).toBeGreaterThan(0);
      expect(centre[0]).toBeLessThan(shapes.width);
      expect(centre[1]).toBeLessThan(shapes.height);
    }
  });

  test('lies with north up and west left', () => {
    expect(placeOf(shapes, 'lai-chau')[1]).toBeLessThan(placeOf(shapes, 'hue')[1]);
    expect(placeOf(shapes, 'lai-chau')[0]).toBeLessThan(placeOf(shapes, 'hue')[0]);
  });

  test('gives Hoàng Sa and Trường Sa to the units they belong to', () => {
    expect(shapes.islands.map(({ place }) => place)).toEqual(owners);
    expect(shapes.islands.map(({ points }) => points.length)).toEqual([6, 8]);
  });

  test('sharedMap(shapes) is small and leaves fill and stroke to who uses it', () => {
    const file = sharedMap(shapes);
    for (const id of [...shapes.units.keys(), outlineId])
      expect(file).toContain(`<path id="${id}"`);
    expect(file).not.toMatch(/fill|stroke/);
    expect(gzipSync(file).length).toBeLessThan(9_000);
  });
});

test('areas on the map are to each other as they are on the ground', () => {
  const ofUnit = (id: string) => Math.abs(signedArea(maps[0]?.shapes.units.get(id)?.d ?? ''));
  // Square kilometres: Lào Cai lies in the north, Lâm Đồng in the south.
  expect(ofUnit('lao-cai') / ofUnit('lam-dong')).toBeCloseTo(13_257 / 24_233, 1);
});

test('mapShapes(anything else) throws', () => {
  expect(() => mapShapes({}, [])).toThrow('a map is TopoJSON');
  expect(() => mapShapes({ ...vn34, objects: {} }, [])).toThrow('a map has provinces');
});

test('linePath and ringPath(points) take the fewest characters, and no step that leads nowhere', () => {
  expect(linePath([])).toBe('');
  expect(
    linePath([
      [1, 2],
      [1.5, 2],
      [1.5, 2],
      [1.2, 12.3],
    ]),
  ).toBe('M1 2l.5 0-.3 10.3');
  expect(
    ringPath([
      [0, 0],
      [0.5, 0.5],
      [0, 1.5],
      [0, 0],
    ]),
  ).toBe('M0 0l.5.5-.5 1z');
});

test('centreOf(ring) lies inside, in a bay too', () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 0],
  ];
  expect(areaOf(square)).toBe(100);
  expect(centreOf(square)).toEqual([5, 5]);
  const hook: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [8, 10],
    [8, 2],
    [0, 2],
    [0, 0],
  ];
  const [x, y] = centreOf(hook);
  expect([x > 8, y > 2]).toEqual([true, true]);
});

test('reachBetween(silhouette, top, bottom) is how far land reaches there', () => {
  const silhouette = silhouetteOf(
    [
      [
        [10, 0],
        [30, 40],
        [20, 40],
        [10, 0],
      ],
    ],
    80,
  );
  expect(reachBetween(silhouette, 0, 40)).toEqual([10, 30]);
  expect(reachBetween(silhouette, 56, 70)).toBeUndefined();
});

/** Of the rings of a path in steps. */
function signedArea(d: string): number {
  let twice = 0;
  for (const ring of d.split('M').slice(1)) {
    const numbers = [...ring.matchAll(/-?(?:\d+\.\d|\d+|\.\d)/g)].map(([number]) => Number(number));
    let [x, y] = [0, 0];
    for (let i = 2; i < numbers.length; i += 2) {
      const [nextX, nextY] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
      twice += x * nextY - nextX * y;
      [x, y] = [nextX, nextY];
    }
  }
  return twice / 2;
}
