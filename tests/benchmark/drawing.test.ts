import { test } from 'vitest';
import { readerFor } from '../../src/locales/reader.ts';
import { charts } from '../../src/site/figures/chart-catalogue.ts';
import { figureWidths } from '../../src/site/figures/figure-view.ts';

const rounds = 4;

const kinds = ['map', 'tiles', 'ranking', 'editions', 'change', 'regions', 'goal'];

/**
 * What drawing costs: time of the processor, so that other work on the machine does not count, over
 * four rounds, since a build draws every chart in four languages.
 */
test('drawing every chart of the site for both widths', () => {
  const reader = readerFor('vi');
  const figures = charts.map(({ id, figure }) => ({ kind: kindOf(id), figure: figure(reader) }));
  // A drawing is kept by its width: another width each round is another drawing.
  const draw = ({ figure }: (typeof figures)[number], round: number) => {
    for (const width of Object.values(figureWidths)) figure.draw(width + round);
  };
  const rows = [...Map.groupBy(figures, ({ kind }) => kind)].map(([kind, members]) => {
    const ms = processorTime(() => {
      for (let round = 0; round < rounds; round += 1) {
        for (const member of members) draw(member, round);
      }
    });
    return rowOf(kind, members.length * 2 * rounds, ms);
  });
  const sum = (key: 'drawings' | 'ms') => rows.reduce((all, row) => all + row[key], 0);
  console.table([...rows, rowOf('all', sum('drawings'), sum('ms'))]);
});

function rowOf(kind: string, drawings: number, ms: number) {
  return { kind, drawings, ms: Math.round(ms), 'ms a drawing': Number((ms / drawings).toFixed(2)) };
}

/** In ms. */
function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** “map” of “papi-score.map”; lines are named by their indicator, and by their place if it is a province. */
function kindOf(id: string): string {
  const [first = '', last] = id.split('.');
  if (last === undefined) return id.includes('-') ? 'national line or figure' : id;
  if (kinds.includes(last)) return last;
  return first === 'indices' || first === 'merger' ? first : 'provincial line';
}
