import type { Reader } from '../../locales/reader.ts';
import type { Unit } from '../../model/indicator.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { daysOf, overlaps, type Edtf } from '../../model/time.ts';
import { find } from '../../model/lookup.ts';
import type { Distance, Reading, TargetReading } from '../../stats/reading/reading.ts';
import { model } from '../model.ts';
import { whenOf } from './claim-words.ts';
import { quantity, quantityOf } from './quantity.ts';
import { goals } from './target-reading.ts';

/** A reading as every page shows it: the word, and what stands beside it. */
export interface ReadingView {
  readonly reading: Reading;
  readonly text: string;
  /** “8.9 points short, as of August 2025”. */
  readonly beside: string;
}

export function readingView(target: Target, read: TargetReading, reader: Reader): ReadingView {
  const { reading, publishers } = read;
  const words = reader.words.reading;
  const beside = [
    distanceText(target, read, reader),
    publishers.length === 0 ? '' : words.publishers(publishers.length),
    sinceText(read, reader),
  ];
  return { reading, text: reader.t.reading[reading], beside: beside.filter(Boolean).join(', ') };
}

/** The word and what stands beside it, in one line. */
export function readingPhrase(target: Target, read: TargetReading, reader: Reader): string {
  const { text, beside } = readingView(target, read, reader);
  return beside === '' ? text : `${text}, ${beside}`;
}

/** How far from the goal, in its unit: “1 place short”; empty where nobody can say. */
export function distanceText(target: Target, { distance }: TargetReading, reader: Reader): string {
  if (distance === undefined || target.unit === undefined) return '';
  const words = reader.words.reading;
  if (distance.value === 0 && distance.bound === 'exact') return words.exactly;
  return words[distance.way](amountOf(distance, target.unit, reader));
}

function amountOf({ value, bound, way }: Distance, unit: Unit, reader: Reader): string {
  const { t, format } = reader;
  const words = reader.words.reading;
  const written = [t.bound[bound], format.number(value)].filter(Boolean).join(' ');
  switch (unit.style) {
    case 'percent':
      return words.points(written, value);
    case 'rank':
      return words.places(written, value, way);
    default:
      return quantity({ value, bound, unit }, reader).phrase;
  }
}

/** Of a goal that was missed nothing: its own date stands beside it. */
function sinceText({ reading, since, newest }: TargetReading, reader: Reader): string {
  const words = reader.words.reading;
  switch (reading) {
    case 'missed':
      return '';
    case 'no-figure':
      return words.asOf(reader.format.date(newest[0]?.time ?? since));
    case 'met':
    case 'reported-met':
    case 'on-course':
    case 'behind':
      return words.since(afterSince(since, reader));
    default:
      return words.asOf(reader.format.date(since));
  }
}

/** In Ukrainian and Russian a month stands in the genitive, as it does in the date of a day. */
function afterSince(time: Edtf, { format, locale }: Reader): string {
  const date = time.includes('/') ? (daysOf(time).last ?? daysOf(time).first) : time;
  const isMonth = date.length === '2025-09'.length;
  if (!isMonth || (locale !== 'uk' && locale !== 'ru')) return format.date(date);
  return format.date(`${date}-01`).replace(/^1\s/, '');
}

/** The rule as it came out for a target, in words. */
export function whyOf(target: Target, read: TargetReading, reader: Reader): string {
  const words = reader.words.reading;
  const { reading, line, newest, isPast, publishers } = read;
  if (reading === 'on-course' || reading === 'behind') {
    return line
      ? words.line(said(line.start, reader), lineValue(line.expected, target, reader))
      : '';
  }
  if (reading === 'before-goal') return words.beforeGoal(reader.format.date(setOnOf(target)));
  const isEarly = !isPast && newest.every(({ time }) => !overlaps(time, target.due));
  if (reading === 'reported-met' && publishers.length > 1) return words.far;
  return reading === 'met' && isEarly ? words.early : words.why[reading];
}

/** The day on which the first document set it. */
function setOnOf(target: Target): Edtf {
  return goals.find(({ targets }) => targets.includes(target))?.setOn ?? target.due;
}

function said(claim: Observation, reader: Reader): string {
  return `${quantityOf(claim, reader).phrase}, ${whenOf(claim, reader)}`;
}

/** Where the line stands; between two ranks it may well be half a rank. */
function lineValue(expected: number, { unit, indicator }: Target, reader: Reader): string {
  if (unit === undefined || indicator === undefined) return '';
  const { decimals } = find(model.indicators, indicator);
  const value = Number(expected.toFixed(Math.max(1, decimals)));
  if (unit.style === 'rank') return reader.format.number(value);
  return quantity({ value, bound: 'exact', unit }, reader).phrase;
}
