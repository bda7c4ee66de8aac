import type { PlacedText } from '../labels/placement.ts';
import { linesOfText } from '../labels/label-mark.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';

interface KeyEntry {
  readonly text: string;
  /** What its sign takes, with the space before its words, px. */
  readonly lead: number;
}

interface KeyFrame {
  readonly left: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Between two entries on a line. */
  readonly gap: number;
  readonly lineHeight: number;
}

export type PlacedEntry<Entry> = Entry & {
  /** Where its sign begins. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
};

/** Between the lines of an entry that is wider than the key, px. */
const leading = 16;

/** Entries beside each other, and on the next line where the width is used up. */
export function placedKey<Entry extends KeyEntry>(
  entries: readonly Entry[],
  { left, y: first, width, size, gap, lineHeight }: KeyFrame,
): readonly PlacedEntry<Entry>[] {
  let [x, y] = [left, first];
  return entries.map((entry) => {
    const room = entry.lead + textWidth(entry.text, size);
    if (x > left && x + room > left + width) [x, y] = [left, y + lineHeight];
    const placed = { ...entry, x, y, lines: wrap(entry.text, width - entry.lead, size, 2) };
    y = endOfEntry(placed);
    x += room + gap;
    return placed;
  });
}

/** The middle of the last line of an entry. */
function endOfEntry({ y, lines }: PlacedEntry<unknown>): number {
  return y + (lines.length - 1) * leading;
}

/** The middle of the last line of a key; undefined for one without entries. */
export function endOfKey(entries: readonly PlacedEntry<unknown>[]): number | undefined {
  const last = entries.at(-1);
  return last && endOfEntry(last);
}

export function keyWords(
  entries: readonly PlacedEntry<KeyEntry>[],
  style: Pick<PlacedText, 'size' | 'fill' | 'bold'>,
): readonly PlacedText[] {
  return entries.flatMap(({ x, lead, y, lines }) =>
    linesOfText(lines, { ...style, x: x + lead, y, anchor: 'start' }, leading),
  );
}
