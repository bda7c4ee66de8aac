import { dots } from './compare-dots.ts';
import { compareDomain } from './compare-scale.ts';
import { letters, stacked } from './compare-marks.ts';
import { panels } from './compare-panels.ts';
import type { CompareFile } from '../../charts/compare/spec.ts';
import type { Row, Words } from './compare-shapes.ts';
import { svg } from '../elements.ts';

interface Chart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly file: CompareFile;
  readonly rows: readonly Row[];
  readonly width: number;
  readonly words: Words;
}

/** The newest claims on one scale, and below them what was reported over time. */
export function compareChart({ id, title, file, rows, width, words }: Chart): SVGSVGElement {
  const write = tickWriter(file.scale);
  const values = rows.flatMap(
    ({ figures }) =>
      figures?.newest.filter(({ isDrawn }) => isDrawn).map(({ value }) => value) ?? [],
  );
  const domain = values.length === 0 ? undefined : compareDomain(values, file.scale);
  const overTime = panels({ rows, width, scale: file.scale, write });
  const heading = {
    nodes: [letters(words.time, 0, 34, { weight: 600, fill: 'muted' })],
    height: 46,
  };
  const { nodes, height } = stacked([
    dots({ rows, domain, scale: file.scale, width, write, notReported: words.notReported }),
    ...(overTime ? [heading, overTime] : []),
  ]);
  return svg(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      'font-family': 'var(--chart-font)',
    },
    svg('title', { id: `${id}-title` }, title),
    svg('desc', { id: `${id}-desc` }, description(rows, words)),
    ...nodes,
  );
}

/** Round numbers on a scale; every claim is printed by the site itself. */
function tickWriter(scale: CompareFile['scale']): (value: number) => string {
  const { lang } = document.documentElement;
  const isPercent = scale === 'percent';
  const numbers = new Intl.NumberFormat(lang, {
    maximumFractionDigits: 3,
    ...(isPercent ? { style: 'percent' } : { notation: 'compact', compactDisplay: 'short' }),
  });
  // Ukrainian and Russian set a space before the sign, whatever the browser does.
  const sign = lang === 'uk' || lang === 'ru' ? '\u00a0%' : '%';
  return (value) => numbers.format(isPercent ? value / 100 : value).replace(/\s?%/, sign);
}

function description(rows: readonly Row[], { notReported }: Words): string {
  const said = rows.map(({ name, figures }) => {
    const claims = figures?.newest.map(({ phrase, when }) => `${phrase}, ${when}`) ?? [];
    return `${name}: ${claims.join('; ') || notReported}`;
  });
  return `${said.join('. ')}.`;
}
