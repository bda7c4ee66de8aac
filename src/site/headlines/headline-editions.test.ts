import { expect, test } from 'vitest';
import {
  indicatorOf,
  observationOf,
  provinceOf,
  textsOf,
  unitOf,
} from '../../../tests/builders.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { slopeFinding } from '../../stats/findings/slope-finding.ts';
import { stripFinding } from '../../stats/findings/strip-finding.ts';
import { slopeHeadline, stripHeadline } from './headline-editions.ts';

const names = ['Huế', 'Đà Nẵng', 'Lai Châu', 'Cà Mau'];

const edition = (time: string, values: readonly number[], partial: Partial<Indicator> = {}) =>
  values.map((value, i) =>
    observationOf({
      time,
      value,
      indicator: indicatorOf({ name: textsOf('SIPAS'), ...partial }),
      place: provinceOf({ id: names[i] ?? '', name: textsOf(names[i] ?? '') }),
    }),
  );

const inAll = <Finding>(
  headline: (finding: Finding, reader: Reader) => string,
  finding: Finding | undefined,
) => {
  if (finding === undefined) throw new Error('There should be a finding.');
  return locales.map((locale) => headline(finding, readerFor(locale)).replaceAll('\u00a0', ' '));
};

type Editions = readonly ReturnType<typeof edition>[];
const strip = (editions: Editions) => inAll(stripHeadline, stripFinding(editions));
const slope = ([from = [], to = []]: Editions) => inAll(slopeHeadline, slopeFinding(from, to));

test('stripHeadline(finding, reader) tells the way of the median', () => {
  const editions = [edition('2022', [50, 60, 70]), edition('2024', [55, 65, 75])];
  expect(strip(editions)).toMatchInlineSnapshot(`
    [
      "SIPAS: the median of 3 provinces rose from 60% in 2022 to 65% in 2024",
      "SIPAS: trung vị của 3 tỉnh, thành phố tăng từ 60% (năm 2022) lên 65% (năm 2024)",
      "SIPAS, медіана (3 провінції): зростання з 60 % (2022 р.) до 65 % (2024 р.)",
      "SIPAS, медиана (3 провинции): рост с 60 % (2022 г.) до 65 % (2024 г.)",
    ]
  `);
});

test('stripHeadline(finding, reader) counts no places where they differ', () => {
  const editions = [edition('2022', [50, 60, 70]), edition('2024', [40, 50, 58, 60])];
  expect(strip(editions)).toMatchInlineSnapshot(`
    [
      "SIPAS: the provinces’ median fell from 60% in 2022 to 54% in 2024",
      "SIPAS: trung vị các tỉnh, thành giảm từ 60% (năm 2022) xuống 54% (năm 2024)",
      "SIPAS, медіана: зниження з 60 % (2022 р.) до 54 % (2024 р.)",
      "SIPAS, медиана: снижение с 60 % (2022 г.) до 54 % (2024 г.)",
    ]
  `);
});

test('stripHeadline(finding, reader) tells the range where the median is the same', () => {
  const editions = [edition('2022', [40, 60, 80]), edition('2024', [50, 60, 70])];
  expect(strip(editions)).toMatchInlineSnapshot(`
    [
      "SIPAS: median 60% both in 2022 and in 2024",
      "SIPAS: trung vị đều là 60% (năm 2022 và năm 2024)",
      "SIPAS: медіана — 60 % (2022 і 2024 рр.)",
      "SIPAS: медиана — 60 % (2022 и 2024 гг.)",
    ]
  `);
  const still = [edition('2022', [40, 60, 80]), edition('2024', [50, 60, 90])];
  expect(strip(still)[0]).toMatchInlineSnapshot(
    `"SIPAS: median 60% both in 2022 and in 2024; the gap between highest and lowest 40 percentage points both times"`,
  );
});

test('stripHeadline(finding, reader) has one edition where nothing can be compared', () => {
  expect(strip([edition('2024', [50, 60])])).toMatchInlineSnapshot(`
    [
      "SIPAS: the median of 2 provinces was 55% in 2024",
      "SIPAS: trung vị của 2 tỉnh, thành phố là 55%, năm 2024",
      "SIPAS, 2024 р.: медіана (2 провінції) — 55 %",
      "SIPAS, 2024 г.: медиана (2 провинции) — 55 %",
    ]
  `);
});

test('slopeHeadline(finding, reader) counts rises and falls, in percentage points', () => {
  const editions = [edition('2022', [50, 60, 70, 80]), edition('2024', [55.5, 50, 70, 81])];
  expect(slope(editions)).toMatchInlineSnapshot(`
    [
      "SIPAS, 2022 to 2024: up in 2 of 4 provinces; largest rise: Huế, +5.5 percentage points",
      "SIPAS, 2022–2024: 2/4 tỉnh, thành tăng, nhiều nhất: Huế (+5,5 điểm phần trăm)",
      "SIPAS, 2022 і 2024 рр.: зростання — 2 із 4 провінцій; найбільше зростання: Huế, +5,5 в. п.",
      "SIPAS, 2022 и 2024 гг.: рост — 2 из 4 провинций; наибольший рост: Huế, +5,5 п. п.",
    ]
  `);
});

test('slopeHeadline(finding, reader) names ties, a fall where nothing rose, nobody where all stayed', () => {
  const from = edition('2022', [50, 60, 70]);
  expect(slope([from, edition('2024', [51, 61, 70])])[0]).toMatchInlineSnapshot(
    `"SIPAS, 2022 to 2024: up in 2 of 3 provinces; largest rise: Đà Nẵng and Huế, +1 percentage point"`,
  );
  expect(slope([from, edition('2024', [49, 55, 70])])).toMatchInlineSnapshot(`
    [
      "SIPAS, 2022 to 2024: down in 2 of 3 provinces; largest fall: Đà Nẵng, -5 percentage points",
      "SIPAS, 2022–2024: 2/3 tỉnh, thành giảm, nhiều nhất: Đà Nẵng (-5 điểm phần trăm)",
      "SIPAS, 2022 і 2024 рр.: зниження — 2 із 3 провінцій; найбільше зниження: Đà Nẵng, −5 в. п.",
      "SIPAS, 2022 и 2024 гг.: снижение — 2 из 3 провинций; наибольшее снижение: Đà Nẵng, −5 п. п.",
    ]
  `);
  expect(slope([from, edition('2024', [50, 60, 70])])[0]).toMatchInlineSnapshot(
    `"SIPAS, 2022 to 2024: unchanged in 3 of 3 provinces"`,
  );
});

test('slopeHeadline(finding, reader) counts places gained in a ranking', () => {
  const ranks = { unit: unitOf({ id: 'rank', style: 'rank' }), direction: 'down' } as const;
  const editions = [edition('2022', [18, 2, 3], ranks), edition('2024', [13, 3, 2], ranks)];
  expect(slope(editions)).toMatchInlineSnapshot(`
    [
      "SIPAS, 2022 to 2024: up in 2 of 3 provinces; largest move up: Huế, 5 places",
      "SIPAS, 2022–2024: 2/3 tỉnh, thành tăng, nhiều nhất: Huế (5 bậc)",
      "SIPAS, 2022 і 2024 рр.: підйом — 2 із 3 провінцій; найбільший підйом: Huế, 5 місць",
      "SIPAS, 2022 и 2024 гг.: подъём — 2 из 3 провинций; наибольший подъём: Huế, 5 мест",
    ]
  `);
});
