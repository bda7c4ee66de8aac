import { readFileSync, statSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { boundaryFiles, sourceFile } from '../../scripts/boundaries/boundary-files.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { isCurrent, toProvince } from '../../src/model/place.ts';
import { geoMap } from '../boundaries/geo-map.ts';

const provinces = readDataset('data').dataset.province.map(toProvince);
const today = geoMap('vn34.topo.json');
const before = geoMap('vn63.topo.json');

test('boundaryFiles(source, provinces) gives the bytes that lie in data/geo/', () => {
  for (const { name, text } of boundaryFiles(
    readFileSync(`data/geo/${sourceFile}`, 'utf8'),
    provinces,
  )) {
    expect(text === readFileSync(`data/geo/${name}`, 'utf8'), `${name}: npm run boundaries`).toBe(
      true,
    );
  }
});

test('the maps are small enough to be drawn into a page', () => {
  const sizes = ['vn34.topo.json', 'vn63.topo.json', 'islands.json'].map(
    (name) => statSync(`data/geo/${name}`).size,
  );
  expect(Math.max(...sizes)).toBeLessThan(40_000);
});

describe.each([
  { map: today, count: 34, ids: provinces.filter(isCurrent).map(({ id }) => id) },
  {
    map: before,
    count: 63,
    ids: provinces
      .filter(({ codes }) => codes.some(({ scheme }) => scheme === 'iso-3166-2'))
      .map(({ id }) => id),
  },
])('the map of the $count units', ({ map, count, ids }) => {
  test('has each of them once, by the id of its file', () => {
    expect(map.units).toHaveLength(count);
    expect(map.units.map(({ id }) => id)).toEqual(ids.toSorted());
  });

  test('gives each an area and no more: none is drawn inside out', () => {
    for (const { id, ...unit } of map.units) {
      expect(geoArea(unit), String(id)).toBeGreaterThan(1e-5);
      expect(geoArea(unit), String(id)).toBeLessThan(1e-3);
    }
  });

  test('names each in Vietnamese', () => {
    expect(map.units.find(({ id }) => id === 'ha-noi')?.properties).toEqual({ name: 'Hà Nội' });
  });
});

test.each([
  ['Hà Nội', 105.85, 21.03, 'ha-noi', 'ha-noi'],
  ['Mường Tè', 102.82, 22.38, 'lai-chau', 'lai-chau'],
  ['Nậm Nhùn', 102.93, 22.13, 'lai-chau', 'lai-chau'],
  ['Mường Nhé', 102.46, 22.19, 'dien-bien', 'dien-bien'],
  ['Điện Biên Phủ', 103.02, 21.39, 'dien-bien', 'dien-bien'],
  ['Than Uyên', 103.89, 21.95, 'lai-chau', 'lai-chau'],
  ['Tân Uyên', 103.77, 22.17, 'lai-chau', 'lai-chau'],
  ['Sa Pa', 103.84, 22.34, 'lao-cai', 'lao-cai-until-2025'],
  ['Cát Bà', 107.03, 20.76, 'hai-phong', 'hai-phong-until-2025'],
  ['Cát Hải', 106.87, 20.82, 'hai-phong', 'hai-phong-until-2025'],
  ['Bắc Giang', 106.2, 21.27, 'bac-ninh', 'bac-giang'],
  ['Bắc Kạn', 105.83, 22.15, 'thai-nguyen', 'bac-kan'],
  ['Hưng Yên', 106.05, 20.65, 'hung-yen', 'hung-yen-until-2025'],
  ['Đông Hà', 107.1, 16.82, 'quang-tri', 'quang-tri-until-2025'],
  ['Đồng Hới', 106.6, 17.47, 'quang-tri', 'quang-binh'],
  ['Huế', 107.58, 16.46, 'hue', 'hue'],
  ['Tam Kỳ', 108.47, 15.57, 'da-nang', 'quang-nam'],
  ['Quy Nhơn', 109.19, 13.78, 'gia-lai', 'binh-dinh'],
  ['Pleiku', 108, 13.98, 'gia-lai', 'gia-lai-until-2025'],
  ['Biên Hòa', 106.85, 10.96, 'dong-nai', 'dong-nai-until-2025'],
  ['Côn Đảo', 106.62, 8.71, 'ho-chi-minh', 'ba-ria-vung-tau'],
  ['Sóc Trăng', 105.97, 9.6, 'can-tho', 'soc-trang'],
  ['Phú Quốc', 104, 10.25, 'an-giang', 'kien-giang'],
])('%s lies in its unit, today and before July 2025', (_, longitude, latitude, now, then) => {
  expect(today.at(longitude, latitude)).toEqual([now]);
  expect(before.at(longitude, latitude)).toEqual([then]);
});

test('a unit of today is as large as the units it was made of', () => {
  for (const { id, predecessors } of provinces.filter(isCurrent)) {
    const parts = predecessors.length > 0 ? predecessors : [id];
    const sum = parts.reduce((total, part) => total + before.area(part), 0);
    expect(today.area(id) / sum, id).toBeCloseTo(1, 2);
  }
});

test.each([
  ['lai-chau', 9069],
  ['nghe-an', 16_486],
  ['lam-dong', 24_233],
  ['cao-bang', 6700],
])('%s has about the area that the law gives it', (id, squareKilometres) => {
  expect(Math.abs(today.area(id) / squareKilometres - 1)).toBeLessThan(0.08);
});

test('the islands belong to units of the dataset', () => {
  const islands: unknown = JSON.parse(readFileSync('data/geo/islands.json', 'utf8'));
  expect(islands).toMatchObject([
    { id: 'hoang-sa', place: 'da-nang', former: 'da-nang-until-2025' },
    { id: 'truong-sa', place: 'khanh-hoa', former: 'khanh-hoa-until-2025' },
  ]);
});
