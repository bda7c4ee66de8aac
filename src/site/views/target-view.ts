import { find } from '../../model/lookup.ts';
import type { Target } from '../../model/legal-document.ts';
import { daysOf, endOf } from '../../model/time.ts';
import type { Observation } from '../../model/observation.ts';
import type { Reading } from '../../stats/pace.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from './claim-view.ts';
import { documentLink } from '../links/document-link.ts';
import { model } from '../model.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantity, quantityOf } from './quantity.ts';
import { lineHref } from '../links/repository-links.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { targetReading, type TargetReading } from './target-pace.ts';

export interface TargetView {
  readonly id: string;
  readonly text: LocalText;
  readonly goal: string;
  readonly due: string;
  /** Whose goal it is, where it is not the nation’s. */
  readonly place: LocalText | undefined;
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
        /** Each figure once, with its time. */
        readonly newest: readonly { readonly phrase: string; readonly when: string }[];
        readonly reading: Reading;
        readonly readingText: string;
        /** The rule as it came out here, for the words beside the reading. */
        readonly why: string;
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
    place: target.place.kind === 'nation' ? undefined : text(target.place.name),
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
  const read = targetReading(target);
  const [claim] = read?.newest ?? [];
  if (read === undefined || claim === undefined || target.indicator === undefined) return undefined;
  const indicator = find(model.indicators, target.indicator);
  return {
    indicator: {
      text: text(indicator.name),
      href: pageHref(paths.indicator(indicator.id), locale),
    },
    newest: newestOf(read.newest, reader),
    reading: read.reading,
    readingText: t.reading[read.reading],
    why: whyOf(target, read, reader),
  };
}

function newestOf(claims: readonly Observation[], reader: Reader) {
  const said = claims.map((claim) => ({
    phrase: quantityOf(claim, reader).phrase,
    when: whenOf(claim, reader),
  }));
  return [...new Map(said.map((one) => [`${one.phrase} ${one.when}`, one])).values()];
}

/** The rule as it came out for a target, in words. */
export function whyOf(target: Target, read: TargetReading, reader: Reader): string {
  const { start, expected, newest, reading, reason } = read;
  const [claim] = newest;
  const due = daysOf(target.due).last;
  const said = (one: Observation) => `${quantityOf(one, reader).phrase}, ${whenOf(one, reader)}`;
  const newestDay = claim === undefined ? '' : endOf(claim.time);
  return reader.words.indicator.targets.why({
    reading,
    isEarly: newestDay < daysOf(target.due).first,
    isPast: reading !== 'met' && isPastDue(target) && due !== undefined && newestDay < due,
    line:
      start === undefined || expected === undefined
        ? undefined
        : { start: said(start), expected: lineValue(expected, start, reader) },
    doubt: reason?.doubt,
    rival: reason?.claim === undefined ? '' : said(reason.claim),
  });
}

/** Where the line stands; between two ranks it may well be half a rank. */
function lineValue(value: number, claim: Observation, reader: Reader): string {
  const { unit, indicator } = claim;
  const rounded = Number(value.toFixed(Math.max(1, indicator.decimals)));
  if (unit.style === 'rank') return reader.format.number(rounded);
  return quantity({ value: rounded, bound: 'exact', unit }, reader).phrase;
}

/** Whether the last day of a target lies before the day of the dataset. */
export function isPastDue({ due }: Target): boolean {
  const { last } = daysOf(due);
  return last !== undefined && last < model.about.date;
}
