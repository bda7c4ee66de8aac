import islands from '../../../data/geo/islands.json' with { type: 'json' };
import vn34 from '../../../data/geo/vn34.topo.json' with { type: 'json' };
import vn63 from '../../../data/geo/vn63.topo.json' with { type: 'json' };
import { choropleth } from '../map/choropleth.ts';
import { classLegend } from '../classes/legend.ts';
import { mapShapes, type MapShapes } from '../map/shapes.ts';
import type { MapPlace, Survey } from '../classes/survey.ts';
import { valueClasses, type ClassOptions } from '../classes/value-classes.ts';
import { number, percent, type Example } from './example.ts';
import type { LegendWords } from '../classes/legend-spec.ts';

const today = mapShapes(vn34, islands);
const former = mapShapes(vn63, islands);

/** “ba-ria-vung-tau” as “Ba Ria Vung Tau”: names as long as the real ones. */
function nameOf(id: string): string {
  const words = id.replace(/-until-2025$/, '').split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

type ValueOf = (i: number, id: string) => number | undefined;

function surveyOf(shapes: MapShapes, valueOf: ValueOf, options?: ClassOptions): Survey {
  const places = [...shapes.units.keys()].map((id, row): MapPlace => ({
    id,
    name: nameOf(id),
    value: valueOf(row, id),
    row,
  }));
  const values = places.flatMap(({ value }) => value ?? []);
  return { places, classes: valueClasses(values, options) };
}

const labels = {
  notReported: (count: number) => `Chưa được báo cáo: ${count}`,
  outside: (count: number) => `Không thuộc khảo sát: ${count}`,
  highest: 'Cao nhất',
  lowest: 'Thấp nhất',
  all: 'Các tỉnh, thành phố đã báo cáo',
  alike: (count: number, value: string) => `${count} tỉnh, thành phố: ${value}`,
  island: ({ vi }: { readonly vi: string }) => vi,
};

type Given = Survey &
  Pick<LegendWords, 'reference'> & { readonly value?: (value: number) => string };

function map(name: string, shapes: MapShapes, { value = percent, ...survey }: Given): Example {
  return {
    name,
    draw: (frame) =>
      choropleth({
        ...frame,
        words: { title: name, description: `${shapes.units.size} tỉnh, thành phố` },
        ...survey,
        shapes,
        source: { kind: 'inline' },
        labels,
        format: { value, bound: number },
      }),
  };
}

function legend(name: string, { value = percent, ...survey }: Given): Example {
  return {
    name,
    draw: (frame) =>
      classLegend({
        ...frame,
        words: { title: name, description: 'Chú giải' },
        ...survey,
        labels,
        outside: 0,
        format: { value, bound: number },
      }),
  };
}

const shares = surveyOf(today, (i, id) =>
  id === 'lai-chau' ? 2.4 : 30 + ((i * 37) % 67) + i / 10,
);
const halfSilent = surveyOf(today, (i) => (i % 2 === 0 ? undefined : 12 + ((i * 29) % 61)));
const grown = (i: number) => Math.round(900 + ((i * 7919) % 4300));
const counts = surveyOf(former, (i, id) =>
  id === 'ha-noi' ? 1_250_000 : id === 'ho-chi-minh-until-2025' ? 2_100_000 : grown(i),
);
const changes = surveyOf(today, (i) => (i % 7 === 0 ? 0 : Math.round(((i * 41) % 83) - 33) / 4), {
  reference: 0,
});
const ties = surveyOf(today, (i) => (i < 24 ? 100 : i < 29 ? 98 : i * 2.5));
const ranks = surveyOf(former, (i) => (i % 9 === 4 ? undefined : ((i * 26) % 63) + 1), {
  strong: 'low',
});
const levels = surveyOf(today, (i) => (i % 5 === 3 ? undefined : [4, 1, 2, 4, 0][i % 5]));
const nothing = surveyOf(today, () => undefined);
const few = surveyOf(today, (i) => (i % 6 === 0 ? 20 + i * 2 : undefined));

export const choropleths: readonly Example[] = [
  map('map-shares', today, {
    ...shares,
    focus: 'hue',
    reference: { value: 61.3, label: 'Cả nước 61,3 %' },
  }),
  map('map-half-silent', today, { ...halfSilent, focus: 'gia-lai' }),
  map('map-counts-63', former, { ...counts, value: number, focus: 'ba-ria-vung-tau' }),
  map('map-changes', today, {
    ...changes,
    focus: 'khanh-hoa',
    reference: { value: 0, label: 'Không đổi' },
    value: (value) => `${value > 0 ? '+' : ''}${number(value)} điểm %`,
  }),
  map('map-ties', today, { ...ties, focus: 'ca-mau' }),
  map('map-few', today, { ...few, places: few.places.slice(0, 25), focus: 'da-nang' }),
  map('map-nothing', today, { ...nothing, focus: 'lam-dong' }),
];

export const classLegends: readonly Example[] = [
  legend('legend-shares', {
    ...shares,
    focus: 'lai-chau',
    reference: { value: 61.3, label: 'Cả nước 61,3 %' },
  }),
  legend('legend-counts', { ...counts, value: number, focus: 'ha-noi' }),
  legend('legend-changes', { ...changes, reference: { value: 0, label: 'Không đổi' } }),
  legend('legend-ties', { ...ties, focus: 'an-giang' }),
  legend('legend-ranks', { ...ranks, value: number, focus: 'soc-trang' }),
  legend('legend-levels', { ...levels, value: number, focus: 'hue' }),
  legend('legend-nothing', nothing),
];
