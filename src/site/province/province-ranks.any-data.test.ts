import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { figureOf } from '../figures/chart-catalogue.ts';
import { rowAnchor } from '../links/row-anchor.ts';
import { model } from '../model.ts';
import { keyView } from './province-key.ts';
import { ranksOf } from './province-ranks.ts';

describe.each(locales)('in %s, each rank of a province', (locale) => {
  const reader = readerFor(locale);
  /** The rows that can be led to on the page of an indicator. */
  const anchorsAt = new Map(
    [...model.indicators.keys()].map((id) => {
      const table = figureOf(`${id}.ranking`, reader)?.table;
      const codes = table?.hasAnchors ? table.rows.map(([first]) => first?.code ?? '') : [];
      return [id, new Set(codes.map(rowAnchor))];
    }),
  );

  test('leads to its row in the whole ranking, or to its claim on the same page', () => {
    const lost = model.provinces.flatMap((province) => {
      const ranks = ranksOf(province, reader);
      const rows = keyView(province, reader).rows;
      const hrefs = [
        ...(ranks === undefined ? [] : [ranks.href]),
        ...rows.flatMap(({ standing }) => (standing?.rank ? [standing.rankHref] : [])),
      ];
      return hrefs.filter((href) => {
        const [, indicator = '', row = ''] = /\/indicators\/([^/]+)\/#(.+)$/.exec(href) ?? [];
        return !href.startsWith('#') && !anchorsAt.get(indicator)?.has(row);
      });
    });
    expect(lost).toEqual([]);
  });
});
