import { test } from 'vitest';
import { readerFor } from '../../src/locales/reader.ts';
import { charts } from '../../src/site/chart-catalogue.ts';
import { figureWidths } from '../../src/site/figure-view.ts';

/** Milliseconds for both widths of every chart of a language, by what the chart is. */
test('drawing every chart of the site', () => {
  const reader = readerFor('vi');
  const figures = charts.map(({ id, figure }) => ({ id, figure: figure(reader) }));
  drawAll(figures.slice(0, 50));
  const kinds = Map.groupBy(figures, ({ id }) => kindOf(id));
  const rows = [...kinds].map(([kind, members]) => {
    const ms = drawAll(members);
    const drawings = members.length * Object.keys(figureWidths).length;
    return {
      kind,
      drawings,
      ms: Math.round(ms),
      'ms a drawing': Number((ms / drawings).toFixed(2)),
    };
  });
  const drawings = rows.reduce((sum, row) => sum + row.drawings, 0);
  const ms = rows.reduce((sum, row) => sum + row.ms, 0);
  console.table([
    ...rows,
    { kind: 'all', drawings, ms, 'ms a drawing': Number((ms / drawings).toFixed(2)) },
  ]);
});

function drawAll(
  figures: readonly { readonly figure: ReturnType<(typeof charts)[number]['figure']> }[],
) {
  const begin = performance.now();
  for (const { figure } of figures) {
    for (const width of Object.values(figureWidths)) figure.draw(width);
  }
  return performance.now() - begin;
}

/** “map” of “papi-score.map”; a trend is named by a place or by nothing. */
function kindOf(id: string): string {
  const [, last = ''] = /\.([a-z]+)$/.exec(id) ?? [];
  return ['map', 'tiles', 'ranking', 'editions', 'change', 'regions', 'goal'].includes(last)
    ? last
    : id.includes('.') || id.includes('-')
      ? 'trend or figure'
      : id;
}
