/** The width of a text in px. */
export type Measure = (text: string) => number;

/**
 * Breaks a text into lines of a width, all of it. Non-breaking spaces hold, and so does
 * the one before “%”; a word that is wider
 * than a line, such as an address, is broken inside.
 */
export function brokenLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \t\r\n]+(?! *%)/)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const [last = '', ...before] = pieces(word, width, measure).toReversed();
    lines.push(...before.toReversed());
    line = last;
  }
  return line ? [...lines, line] : lines;
}

/** Lines of about the same length, and no more of them than the width asks for. */
export function balancedLines(text: string, width: number, measure: Measure): readonly string[] {
  let lines = brokenLines(text, width, measure);
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
  most: number,
  width: number,
  measure: Measure,
): readonly string[] {
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  if (lines.length <= most || last === undefined) return kept;
  let short = last;
  while (short && measure(`${short}…`) > width) short = short.slice(0, -1);
  return [...kept.slice(0, -1), `${short.trimEnd()}…`];
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
