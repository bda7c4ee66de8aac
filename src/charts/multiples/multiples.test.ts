import { expect, test } from 'vitest';
import { boxOf, overlaps } from '../labels/placement.ts';
import { multipleLabels } from './labels.ts';
import { multipleGrid } from './layout.ts';
import { smallMultiples } from './multiples.ts';
import { printTheme } from '../theme/theme.ts';
import type { Multiple, MultipleRun, SmallMultiples } from './spec.ts';

function run(from: number, values: readonly number[]): MultipleRun {
  return values.map((value, i) => ({ time: String(from + i), value, bound: 'exact', row: i }));
}

function panelOf(runs: readonly MultipleRun[], partial: Partial<Multiple> = {}): Multiple {
  return { title: 'Huế', style: 'index', lines: [{ colour: 'place', runs }], ...partial };
}

function multiplesOf(
  panels: readonly Multiple[],
  partial: Partial<SmallMultiples> = {},
): SmallMultiples {
  return {
    id: 'many',
    words: { title: 'Các tỉnh', description: 'Các tỉnh' },
    theme: printTheme,
    width: 720,
    sections: [{ panels }],
    scale: 'own',
    format: {
      value: String,
      claim: ({ value }) => `c${value}`,
      date: (ms) => String(new Date(ms).getUTCFullYear()),
    },
    labels: { notReported: 'chưa được báo cáo' },
    ...partial,
  };
}

/** Numbers of points in each stretch of the lines that are drawn. */
function stretches(svg: string): readonly number[] {
  const paths = [...svg.matchAll(/<path[^>]* d="([^"]*)"/g)].map(([, d]) => d ?? '');
  return paths.flatMap((d) =>
    d.split('M').flatMap((part) => (/[Lhv]/.test(part) ? part.split(/[Lhv]/).length : [])),
  );
}

test('smallMultiples(chart) never joins two runs', () => {
  const svg = smallMultiples(multiplesOf([panelOf([run(2011, [1, 2, 3]), run(2018, [5, 6])])]));
  expect(stretches(svg)).toEqual([3, 2]);
});

test('smallMultiples(chart) never joins two panels, nor two runs of the reference', () => {
  const one = panelOf([run(2011, [1, 2])], {
    reference: [run(2011, [1, 1]), run(2014, [2, 2, 2])],
  });
  expect(stretches(smallMultiples(multiplesOf([one, one]))).toSorted()).toEqual([2, 2, 2, 2, 3, 3]);
});

test('smallMultiples(chart) shows a silent panel as not reported, without a mark at zero', () => {
  const svg = smallMultiples(multiplesOf([panelOf([], { lines: [] })]));
  expect(svg).toContain('chưa được báo cáo');
  expect(svg).toContain('url(#many-silence)');
  expect(svg).not.toContain('<circle');
  expect(svg).not.toContain('data-row');
});

test('smallMultiples(chart) of nothing names no year', () => {
  const { panels } = multipleGrid(multiplesOf([panelOf([], { lines: [] })]));
  expect(panels).toHaveLength(1);
  expect(smallMultiples(multiplesOf([panelOf([])]))).not.toMatch(/>(19|20)\d\d</);
});

test('multipleGrid(chart) shares one scale, or gives each panel its own', () => {
  const panels = [panelOf([run(2011, [10, 20])]), panelOf([run(2011, [70, 90])])];
  const domains = (scale: 'shared' | 'own') =>
    multipleGrid(multiplesOf(panels, { scale })).panels.map(({ y }) => y.domain.join());
  expect(new Set(domains('shared')).size).toBe(1);
  expect(new Set(domains('own')).size).toBe(2);
});

test('multipleGrid(chart) gives panels of one scale one axis of time', () => {
  const panels = [panelOf([run(2011, [10, 20])]), panelOf([run(2020, [70, 90])])];
  const chart = multiplesOf(panels, { scale: 'shared' });
  const spans = multipleGrid(chart).panels.map(({ x }) => x.domain.join());
  expect(spans).toEqual(Array.from({ length: 2 }, () => [Date.UTC(2011), Date.UTC(2022)].join()));
});

test('multipleGrid(chart) gives panels with scales of their own the years of their own points', () => {
  const panels = [panelOf([run(2011, [10, 20])]), panelOf([run(2020, [70, 90, 80])])];
  const spans = multipleGrid(multiplesOf(panels)).panels.map(({ points, x }) => [
    points[0]?.x === x.range[0],
    points.at(-1)?.x === Math.round(x.range[1] * 100) / 100,
  ]);
  expect(spans.flat()).toEqual([true, true, true, true]);
});

test('multipleLabels(chart, grid) names each number of the newest time once, under each other', () => {
  const at = (value: number): MultipleRun => [{ time: '2013', value, bound: 'exact' }];
  const panel = panelOf([run(2011, [40, 41]), at(42.28), at(42.293), at(42.28)]);
  const chart = multiplesOf([panel]);
  const words = multipleLabels(chart, multipleGrid(chart)).filter(({ text }) =>
    text.startsWith('c42'),
  );
  expect(words.map(({ text }) => text)).toEqual(['c42.293', 'c42.28']);
  const [first, second] = words.map((word) => boxOf(word));
  expect(first && second && overlaps(first, second)).toBe(false);
});

test('multipleLabels(chart, grid) says the newest number of the grey line where scales differ', () => {
  const reference = [run(2011, [30, 31.5])];
  const textsIn = (scale: 'shared' | 'own') => {
    const chart = multiplesOf([panelOf([run(2011, [40, 41])], { reference })], { scale });
    return multipleLabels(chart, multipleGrid(chart)).map(({ text }) => text);
  };
  expect(textsIn('own')).toContain('c31.5');
  expect(textsIn('shared')).not.toContain('c31.5');
});

test('multipleGrid(chart) puts a rank of 1 on top', () => {
  const [panel] = multipleGrid(
    multiplesOf([panelOf([run(2011, [1, 40])], { style: 'rank' })]),
  ).panels;
  const [first, second] = panel?.points ?? [];
  expect(first?.y).toBeLessThan(second?.y ?? NaN);
});

test('smallMultiples(chart) draws a bound as an open mark with its row', () => {
  const open = [{ time: '2025', value: 51, bound: 'more-than', row: 7 }] as const;
  const svg = smallMultiples(multiplesOf([panelOf([open])]));
  expect(svg).toContain('data-row="7"');
  expect(svg).toContain(`fill="${printTheme.paper}" stroke`);
});

test.each([340, 720])(
  'smallMultiples(chart) at %i px puts no words on words, and none outside',
  (width) => {
    const title = 'Удовлетворённость граждан и предприятий государственными услугами';
    const panels = Array.from({ length: 18 }, (_, i) =>
      panelOf(i % 6 === 5 ? [] : [run(2011 + (i % 4), [40 + i, 44, 39 - i, 50, 47 + (i % 5)])], {
        title: i % 3 ? 'Huế' : title,
        reference: [run(2011, [41, 42, 43, 44])],
      }),
    );
    for (const scale of ['shared', 'own'] as const) {
      const sections = [{ heading: title, panels }];
      const labels = { notReported: 'Не сообщалось', line: title, reference: title };
      const chart = multiplesOf([], { width, scale, sections, labels });
      const grid = multipleGrid(chart);
      const boxes = multipleLabels(chart, grid).map((word) => ({
        ...boxOf(word),
        text: word.text,
      }));
      const clashes = boxes.flatMap((box, i) =>
        boxes
          .slice(i + 1)
          .flatMap((other) => (overlaps(box, other) ? [[box.text, other.text]] : [])),
      );
      expect(clashes).toEqual([]);
      expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(-1);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width + 4);
    }
  },
);
