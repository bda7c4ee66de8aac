import { find } from '../model/lookup.ts';
import type { Target } from '../model/legal-document.ts';
import { resultKinds } from '../stats/latest.ts';
import type { Reading } from '../stats/pace.ts';
import { series } from '../stats/series.ts';
import type { LocalText } from '../locales/in-locale.ts';
import type { Reader } from '../locales/reader.ts';
import { whenOf } from './claim-view.ts';
import { documentLink } from './document-link.ts';
import { model } from './model.ts';
import type { LinkView } from './page-view.ts';
import { pageHref, paths } from './paths.ts';
import { quantity, quantityOf } from './quantity.ts';
import { lineHref } from './repository-links.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { claimsFor, paceFor } from './target-pace.ts';

export interface TargetView {
  readonly id: string;
  readonly text: LocalText;
  readonly goal: string;
  readonly due: string;
  readonly document: LinkView;
  readonly confidence: Target['confidence'];
  readonly confidenceText: string;
  readonly sources: readonly SourceView[];
  readonly note: LocalText | undefined;
  readonly lineHref: string;
  /** What to say when nothing measures it. */
  readonly notMeasured: string;
  /** The indicator that measures it, and how it stands; undefined when none does. */
  readonly measured:
    | {
        readonly indicator: LinkView;
        readonly newest: string;
        readonly when: string;
        readonly reading: Reading;
        readonly readingText: string;
      }
    | undefined;
}

export function targetView(target: Target, reader: Reader): TargetView {
  const { t, format, text, plain } = reader;
  return {
    id: target.id,
    text: text(target.text),
    goal: goalOf(target, reader),
    due: format.date(target.due),
    document: documentLink(find(model.documents, target.document), reader),
    confidence: target.confidence,
    confidenceText: t.confidenceShort[target.confidence],
    sources: target.sources.map((source) => sourceView(source, reader)),
    note: target.note && text(target.note),
    lineHref: lineHref(target.origin),
    measured: measuredBy(target, reader),
    notMeasured:
      target.indicator === undefined
        ? t.targets.notMeasured
        : t.targets.noFigure(plain(target.place.name)),
  };
}

/** The goal as a number in words; a goal without a number says so. */
export function goalOf({ value, unit, bound }: Target, reader: Reader): string {
  const { t } = reader;
  if (value === null || unit === undefined) return t.targets.noNumber;
  if (typeof value === 'number') return quantity({ value, bound, unit }, reader).phrase;
  const [low, high] = value.map((end) => quantity({ value: end, bound: 'exact', unit }, reader));
  return t.targets.range(low?.number ?? '', high?.phrase ?? '');
}

function measuredBy(target: Target, reader: Reader): TargetView['measured'] {
  const { t, locale, text } = reader;
  const resultSeries = series(claimsFor(target)).find(({ kind }) => resultKinds.includes(kind));
  if (resultSeries === undefined || target.indicator === undefined) return undefined;
  const indicator = find(model.indicators, target.indicator);
  const { reading, newest } = paceFor(target, resultSeries);
  const [claim] = newest;
  if (claim === undefined) return undefined;
  return {
    indicator: {
      text: text(indicator.name),
      href: pageHref(paths.indicator(indicator.id), locale),
    },
    newest: newest.map((one) => quantityOf(one, reader).phrase).join(' / '),
    when: whenOf(claim, reader),
    reading,
    readingText: t.reading[reading],
  };
}
