import { letters, wrapped } from './compare-marks.ts';
import type { Settings } from './compare-shapes.ts';
import { svg } from '../elements.ts';

/** The rows of some places out of tables with the same head, sorted by their ids. */
export function rowsOf(tables: readonly string[], places: readonly string[]): string {
  const wanted = new Set(places);
  const [head = ''] = linesOf(tables[0] ?? '');
  const rows = tables
    .flatMap((table) => linesOf(table).slice(1))
    .map((line) => ({ line, cells: line.split(',', 3) }))
    .filter(({ cells: [, , place = ''] }) => wanted.has(place))
    .sort(({ cells: [a = ''] }, { cells: [b = ''] }) => (a < b ? -1 : 1));
  return [head, ...rows.map(({ line }) => line)].map((line) => `${line}\r\n`).join('');
}

/** No cell of this table holds the end of a line. */
function linesOf(table: string): readonly string[] {
  return table.split('\r\n').filter((line) => line !== '');
}

const margin = 20;

interface Words {
  readonly title: string;
  readonly about: string;
  /** Source, release, licence, address. */
  readonly credit: string;
}

/** A picture that needs nothing but itself: its words inside, its colours in letters. */
export function chartFile(
  chart: SVGSVGElement,
  { title, about, credit }: Words,
  colours: Settings['colours'],
): string {
  const { width, height } = chart.viewBox.baseVal;
  const titles = wrapped(title, width, 20);
  const abouts = wrapped(about, width, 13);
  const credits = wrapped(credit, width, 12);
  const head = titles.length * 26 + abouts.length * 18 + 12;
  const foot = head + height + 20;
  const whole = {
    width: width + 2 * margin,
    height: foot + credits.length * 16 + 2 * margin,
  };
  const copy = svg(
    'svg',
    {
      ...whole,
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${whole.width} ${whole.height}`,
      role: 'img',
      'font-family': "'Source Sans 3', sans-serif",
    },
    svg('title', {}, title),
    svg('rect', { width: '100%', height: '100%', fill: 'var(--chart-paper)' }),
    svg(
      'g',
      { transform: `translate(${margin} ${margin})` },
      ...titles.map((line, i) => letters(line, 0, 20 + i * 26, { size: 20, weight: 600 })),
      ...abouts.map((line, i) =>
        letters(line, 0, titles.length * 26 + 14 + i * 18, { size: 13, fill: 'muted' }),
      ),
      svg(
        'g',
        { transform: `translate(0 ${head})` },
        ...[...chart.children].filter(isDrawn).map((node) => node.cloneNode(true)),
      ),
      ...credits.map((line, i) => letters(line, 0, foot + i * 16, { size: 12, fill: 'muted' })),
    ),
  );
  return new XMLSerializer()
    .serializeToString(copy)
    .replaceAll(/var\(--chart-(\w+)\)/g, (_, role: string) => colours[role] ?? 'currentColor');
}

function isDrawn({ tagName }: Element): boolean {
  return tagName !== 'title' && tagName !== 'desc';
}

/** Hands a text to the reader as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
