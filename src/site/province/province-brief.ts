import { min } from 'd3-array';
import type { Province } from '../../model/place.ts';
import { daysOf } from '../../model/time.ts';
import { isOverdue } from '../../stats/directive-followup.ts';
import { directivesTo } from '../../stats/directives-to.ts';
import { trendFinding } from '../../stats/findings/trend-finding.ts';
import { isProgress } from '../../stats/progress.ts';
import type { Reader } from '../../locales/reader.ts';
import { provinceLines } from '../figures/province-figures.ts';
import { trendHeadline } from '../headlines/headline-trend.ts';
import type { LinkView } from '../links/link-view.ts';
import { model } from '../model.ts';
import { ranksOf } from './province-ranks.ts';
import { followups } from '../views/followups.ts';

/**
 * What a reader asks after where a province stands: where others are, is it getting better, and what
 * was it ordered. Each leads on; a question without an answer is left out.
 */
export function provinceBrief(province: Province, reader: Reader): readonly LinkView[] {
  const ranks = ranksOf(province, reader);
  const parts = [
    { text: changeOf(province, reader), href: '#trends' },
    { text: ordersOf(province, reader), href: '#orders' },
  ];
  return [
    ...(ranks === undefined ? [] : [ranks]),
    ...parts.flatMap(({ text, href }) => (text === '' ? [] : [{ text: { text }, href }])),
  ];
}

/** The first line of the page that tells of a change under the Resolution. */
function changeOf(province: Province, reader: Reader): string {
  for (const line of provinceLines(province)) {
    const finding = trendFinding(line, []);
    if (finding?.kind === 'changed' && isProgress(finding.to))
      return trendHeadline(finding, reader);
  }
  return '';
}

/** Directives that name the province or were given at its own meetings. */
function ordersOf(province: Province, { words, format }: Reader): string {
  const named = new Set(directivesTo(province, model.meetings).byName.map(idOf));
  const own = followups.filter(
    ({ directive, meeting }) => named.has(directive.id) || meeting.body.place === province,
  );
  if (own.length === 0) return '';
  const next = min(
    own.flatMap(({ directive: { due }, state }) => (state === 'due' && due !== null ? [due] : [])),
    (due) => daysOf(due).last,
  );
  return words.province.orders.brief({
    count: own.length,
    overdue: own.filter(isOverdue).length,
    next: next === undefined ? '' : format.date(next),
  });
}

function idOf({ directive }: { readonly directive: { readonly id: string } }): string {
  return directive.id;
}
