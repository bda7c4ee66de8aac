import { expect, test } from 'vitest';
import { placeReader } from '../../scripts/import/place-names.ts';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { toNation, toProvince } from '../../src/model/place.ts';
import { dataFiles } from './small-dataset.ts';

const { country, province } = toDataset(dataFiles).dataset;
const place = placeReader([...country.map(toNation), ...province.map(toProvince)]);

test.each([
  ['lai-chau', '2025-09-30', 'lai-chau'],
  ['lai chau', '2025-09-30', 'lai-chau'],
  ['Tỉnh Lai Châu', '2025-09-30', 'lai-chau'],
  ['Lai Chau Province', '2025-09-30', 'lai-chau'],
  ['Лай Чау', '2025-09-30', 'lai-chau'],
  ['Thừa Thiên - Huế', '2021', 'hue'],
  ['ĐẮK LẮK', '2021', 'dak-lak-until-2025'],
  ['Việt Nam', '2021', 'vietnam'],
  ['Ho Chi Minh City', '2025-09-30', 'ho-chi-minh'],
  ['TP. Hồ Chí Minh', '2021', 'ho-chi-minh-until-2025'],
  ['Gia Lai', '2021', 'gia-lai-until-2025'],
  ['Gia Lai', '2025-06', 'gia-lai-until-2025'],
  ['Gia Lai', '2025-07-01', 'gia-lai'],
  ['Gia Lai', '2025-07-01/2025-12-31', 'gia-lai'],
  ['Bắc Giang', '2021', 'bac-giang'],
])('place(“%s”, %s) is %s', (written, time, id) => {
  expect(place(written, time, 2)).toEqual({ value: id });
});

test('place(id, time) leaves an id as it is; the check says when it is of another time', () => {
  expect(place('gia-lai', '2021', 2)).toEqual({ value: 'gia-lai' });
});
