import type { CompareClaim, CompareFile } from '../../charts/compare/spec.ts';
import type { Row, Words } from './compare-shapes.ts';
import { html } from '../elements.ts';

/** The same as the picture in words: every place, its newest claims, who says so. */
export function compareTable(
  caption: string,
  rows: readonly Row[],
  { sources }: CompareFile,
  words: Words,
): HTMLElement {
  const heads = [words.place, words.value, words.when, words.source];
  const body = rows.flatMap((row) => {
    const claims = row.figures?.newest ?? [];
    const place = html('a', { href: row.href }, row.name);
    const head = html('th', { scope: 'row', rowspan: Math.max(1, claims.length) }, place);
    if (claims.length === 0) {
      return [html('tr', {}, head, html('td', { colspan: 3, class: 'muted' }, words.notReported))];
    }
    if (claims.some(({ isDisputed }) => isDisputed)) head.append(html('small', {}, words.disagree));
    return claims.map((claim, i) =>
      html('tr', {}, ...(i === 0 ? [head] : []), ...cellsOf(claim, row, sources)),
    );
  });
  return html(
    'div',
    { class: 'table-frame', role: 'group', 'aria-label': caption, tabindex: 0 },
    html(
      'table',
      {},
      html('caption', {}, caption),
      html('thead', {}, html('tr', {}, ...heads.map((text, i) => headOf(text, i === 1)))),
      html('tbody', {}, ...body),
    ),
  );
}

function headOf(text: string, isNumber: boolean): HTMLElement {
  return html('th', { scope: 'col', class: isNumber ? 'number' : undefined }, text);
}

function cellsOf(
  claim: CompareClaim,
  { claimsHref }: Row,
  sources: CompareFile['sources'],
): readonly HTMLElement[] {
  const value = html(
    'td',
    { class: 'number' },
    html('a', { href: `${claimsHref}#${claim.id}` }, claim.phrase),
  );
  if (claim.caution) value.append(html('small', {}, claim.caution));
  return [value, html('td', {}, claim.when), html('td', {}, ...sourceLinks(claim, sources))];
}

/** Who says so, each a link to where. */
export function sourceLinks(
  claim: CompareClaim,
  sources: CompareFile['sources'],
): readonly (HTMLElement | string)[] {
  return claim.sources.flatMap((number, i) => {
    const source = sources[number];
    if (!source) return [];
    const { publisher, href, hreflang } = source;
    return [...(i > 0 ? [', '] : []), html('a', { href, hreflang }, publisher)];
  });
}
