import { expect, test } from 'vitest';
import {
  indicatorOf,
  observationOf,
  provinceOf,
  textsOf,
  unitOf,
} from '../../../tests/builders.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { rankingFinding } from '../../stats/findings/ranking-finding.ts';
import { rankingHeadline } from './headline-ranking.ts';

function headlines(values: readonly number[], partial: Partial<Indicator> = {}) {
  const indicator = indicatorOf({ name: textsOf('SIPAS'), ...partial });
  const places = ['Huế', 'Đà Nẵng', 'Lai Châu', 'Cà Mau', 'Sơn La', 'Hà Nội'];
  const survey = values.map((value, i) =>
    observationOf({
      indicator,
      value,
      time: '2024',
      place: provinceOf({ id: places[i] ?? '', name: textsOf(places[i] ?? '') }),
    }),
  );
  const finding = rankingFinding(survey, places);
  if (!finding) throw new Error('There should be a finding.');
  return locales.map((locale) =>
    rankingHeadline(finding, readerFor(locale)).replaceAll('\u00a0', ' '),
  );
}

test('rankingHeadline(finding, reader) names both ends and the median', () => {
  expect(headlines([90, 80, 70, 60, 50])).toMatchInlineSnapshot(`
    [
      "SIPAS in 2024: Huế first with 90%, Sơn La last with 50%; median 70%",
      "SIPAS năm 2024: Huế đứng đầu (90%), Sơn La đứng cuối (50%); trung vị 70%",
      "SIPAS, 2024 р.: перше місце — Huế (90 %), останнє — Sơn La (50 %); медіана — 70 %",
      "SIPAS, 2024 г.: первое место — Huế (90 %), последнее — Sơn La (50 %); медиана — 70 %",
    ]
  `);
});

test('rankingHeadline(finding, reader) names ties, and counts them when they are many', () => {
  expect(headlines([90, 90, 70, 60, 50, 50])[0]).toMatchInlineSnapshot(
    `"SIPAS in 2024: Đà Nẵng and Huế first with 90%, Hà Nội and Sơn La last with 50%; median 65%"`,
  );
  expect(headlines([90, 90, 90, 90, 50, 40])).toMatchInlineSnapshot(`
    [
      "SIPAS in 2024: 4 provinces first with 90%, Hà Nội last with 40%; median 90%",
      "SIPAS năm 2024: 4 tỉnh, thành phố đứng đầu (90%), Hà Nội đứng cuối (40%); trung vị 90%",
      "SIPAS, 2024 р.: перше місце — 4 провінції (90 %), останнє — Hà Nội (40 %); медіана — 90 %",
      "SIPAS, 2024 г.: первое место — 4 провинции (90 %), последнее — Hà Nội (40 %); медиана — 90 %",
    ]
  `);
  expect(headlines([90, 90, 90])).toMatchInlineSnapshot(`
    [
      "SIPAS in 2024: all 3 provinces at 90%",
      "SIPAS năm 2024: cả 3 tỉnh, thành phố đều 90%",
      "SIPAS, 2024 р.: 3 провінції, у всіх 90 %",
      "SIPAS, 2024 г.: 3 провинции, у всех 90 %",
    ]
  `);
});

test('rankingHeadline(finding, reader) says highest and lowest where neither way is better', () => {
  expect(headlines([90, 80, 70, 60, 50, 40], { direction: 'none' })).toMatchInlineSnapshot(`
    [
      "SIPAS in 2024: Huế highest with 90%, Hà Nội lowest with 40%; median 65%",
      "SIPAS năm 2024: Huế lớn nhất (90%), Hà Nội nhỏ nhất (40%); trung vị 65%",
      "SIPAS, 2024 р.: найбільше — Huế (90 %), найменше — Hà Nội (40 %); медіана — 65 %",
      "SIPAS, 2024 г.: больше всего — Huế (90 %), меньше всего — Hà Nội (40 %); медиана — 65 %",
    ]
  `);
});

test('rankingHeadline(finding, reader) gives ranks without a median', () => {
  const unit = unitOf({ id: 'rank', style: 'rank' });
  expect(headlines([1, 2, 3], { unit, kind: 'rank', direction: 'down' })).toMatchInlineSnapshot(`
    [
      "SIPAS in 2024: Huế 1st, Lai Châu 3rd among 3 provinces",
      "SIPAS năm 2024: Huế thứ 1, Lai Châu thứ 3 trong 3 tỉnh, thành phố",
      "SIPAS, 2024 р.: Huế — 1-ше, Lai Châu — 3-тє місце; усього 3 провінції",
      "SIPAS, 2024 г.: Huế — 1-е, Lai Châu — 3-е место; всего 3 провинции",
    ]
  `);
});
