import { find } from '../../model/lookup.ts';
import type { Target } from '../../model/legal-document.ts';
import { isPastDue as isPastBy } from '../../stats/reading/due.ts';
import type { Observation } from '../../model/observation.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { whenOf } from './claim-words.ts';
import { documentLink } from '../links/document-link.ts';
import { model } from '../model.ts';
import type { LinkView } from '../links/link-view.ts';
import { askHref } from '../links/ask-link.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantity, quantityOf } from './quantity.ts';
import { lineHref } from '../links/repository-links.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { readingView, whyOf, type ReadingView } from './reading-view.ts';
import { claimsFor, goals, targetReading } from './target-reading.ts';

export interface TargetView {
  readonly id: string;
  readonly text: LocalText;
  readonly goal: string;
  readonly due: string;
  /** Whose goal it is, where it is not the nation’s. */
  readonly place: LocalText | undefined;
  /** All that set it alike, its own first. */
  readonly documents: readonly LinkView[];
  readonly confidence: Target['confidence'];
  readonly confidenceText: string;
  readonly sources: readonly SourceView[];
  readonly note: LocalText | undefined;
  readonly lineHref: string;
  /** What to say when nothing measures it. */
  readonly notMeasured: string;
  /** To ask for a figure that nobody has reported; undefined where no indicator would hold it. */
  readonly askHref: string | undefined;
  /** The indicator that measures it, and how it stands; undefined when none does. */
  readonly measured:
    | {
        readonly indicator: LinkView;
        /** Each figure once, with its time. */
        readonly newest: readonly { readonly phrase: string; readonly when: string }[];
        readonly reading: ReadingView;
        /** The rule as it came out here, for the words beside the reading. */
        readonly why: string;
      }
    | undefined;
}

export function targetView(target: Target, reader: Reader): TargetView {
  const { t, format, text } = reader;
  return {
    id: target.id,
    text: text(target.text),
    goal: goalOf(target, reader),
    due: format.date(target.due),
    place: target.place.kind === 'nation' ? undefined : text(target.place.name),
    documents: documentsOf(target, reader),
    confidence: target.confidence,
    confidenceText: t.confidenceShort[target.confidence],
    sources: target.sources.map((source) => sourceView(source, reader)),
    note: target.note && text(target.note),
    lineHref: lineHref(target.origin),
    measured: measuredBy(target, reader),
    notMeasured: notMeasured(target, reader),
    askHref:
      target.indicator === undefined
        ? undefined
        : askHref({ place: target.place.id, indicator: target.indicator }, reader.locale),
  };
}

/** The documents that set a goal alike, that of the target first. */
export function documentsOf(target: Target, reader: Reader): readonly LinkView[] {
  const all = goals.find(({ targets }) => targets.includes(target))?.targets ?? [target];
  const ids = new Set([target, ...all].map(({ document }) => document));
  return [...ids].map((id) => documentLink(find(model.documents, id), reader));
}

/** Money set aside and aims are told of some: no result, and not nothing. */
function notMeasured(target: Target, { t, plain }: Reader): string {
  if (target.indicator === undefined) return t.targets.notMeasured;
  const place = plain(target.place.name);
  if (claimsFor(target).length > 0) return t.targets.noResult(place);
  return (target.scope === undefined ? t.targets.noFigure : t.targets.noFigureOfScope)(place);
}

/** The goal as a number in words; a goal without a number says so. */
export function goalOf({ value, unit, bound }: Target, reader: Reader): string {
  const { t } = reader;
  if (value === null || unit === undefined) return t.targets.noNumber;
  if (typeof value === 'number') return quantity({ value, bound, unit }, reader).phrase;
  const [low, high] = value.map((end) => quantity({ value: end, bound: 'exact', unit }, reader));
  return t.targets.range(low?.number ?? '', high?.phrase ?? '');
}

/** The goal with its date: “at least 80% by 2025”. */
export function promiseOf(target: Target, reader: Reader): string {
  const due = reader.format.date(target.due);
  return reader.words.home.goals.goal(goalOf(target, reader), due, target.due.endsWith('/..'));
}

function measuredBy(target: Target, reader: Reader): TargetView['measured'] {
  const { locale, text } = reader;
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
    reading: readingView(target, read, reader),
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

/** Whether the last day of a target lies before the day up to which sources were read. */
export function isPastDue({ due }: Pick<Target, 'due'>): boolean {
  return isPastBy(due, model.about.readUntil);
}
