import { textWidth } from './text-width.ts';

/** The width of a text in px. */
export type Measure = (text: string) => number;

/** Between words, but not before a percent sign, nor so that a dash begins a line. */
const breaks = /[ \t\r\n]+(?! *%|[–—-](?: |$))/;

/** Things set one after the other in lines of a width; one that is wider than a line stands out. */
export function filledLines(
  things: readonly string[],
  between: string,
  width: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  for (const thing of things) {
    const longer = `${lines.at(-1) ?? ''}${between}${thing}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else if (thing) lines.push(thing);
  }
  return lines;
}

/** Breaks a text between words. Non-breaking spaces hold. */
function wordLines(text: string, width: number, measure: Measure): readonly string[] {
  return filledLines(text.trim().split(breaks), ' ', width, measure);
}

/** Breaks a text into lines of a width; a word that is wider, such as an address, inside. */
export function brokenLines(text: string, width: number, measure: Measure): readonly string[] {
  return wordLines(text, width, measure).flatMap((line) =>
    measure(line) <= width ? line : pieces(line, width, measure),
  );
}

/** Lines of about the same length, and no more of them than the width asks for. */
export function balancedLines(text: string, width: number, measure: Measure): readonly string[] {
  let lines = brokenLines(text, width, measure);
  if (lines.length < 2) return lines;
  for (let share = 0.96; share >= 0.5; share -= 0.04) {
    const narrower = brokenLines(text, width * share, measure);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

/** The first lines; what goes past them ends in “…”. */
export function firstLines(
  lines: readonly string[],
  max: number,
  width: number,
  measure: Measure,
): readonly string[] {
  const kept = lines.slice(0, max);
  const last = kept.at(-1);
  if (lines.length <= max || last === undefined) return kept;
  let short = last;
  while (short && measure(`${short}…`) > width) short = short.slice(0, -1);
  return [...kept.slice(0, -1), `${short.trimEnd()}…`];
}

/** The first `max` lines of a text in the font of charts. */
export function wrap(text: string, width: number, size: number, max: number): readonly string[] {
  const measure = sans(size);
  return firstLines(wordLines(text, width, measure), max, width, measure);
}

/** Lines of about the same length, at most `max` of them. */
export function wrapEvenly(
  text: string,
  width: number,
  size: number,
  max: number,
): readonly string[] {
  const measure = sans(size);
  return firstLines(balancedLines(text, width, measure), max, width, measure);
}

/** Measures in the font of charts. */
export function sans(size: number): Measure {
  return (text) => textWidth(text, size);
}

function pieces(word: string, width: number, measure: Measure): readonly string[] {
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}
