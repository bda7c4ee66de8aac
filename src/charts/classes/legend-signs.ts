import type { PlacedText } from '../labels/placement.ts';
import { textWidth } from '../labels/text-width.ts';
import { endOfKey, keyWords, placedKey } from '../marks/key.ts';
import type { ClassLegend, LegendFrame } from './legend-spec.ts';

/** A small field with words beside it: hatched for silence, plain for units not asked. */
interface LegendSign {
  readonly kind: 'silent' | 'outside';
  readonly left: number;
  readonly y: number;
}

export interface LegendSigns {
  readonly signs: readonly LegendSign[];
  readonly words: readonly PlacedText[];
  /** Before what a dot is, and before the name of a place in focus that reported nothing. */
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly fill: string;
  }[];
  readonly bottom: number;
}

/** What stands together on a line: a sign with its words, or a name with its dot. */
interface Entry {
  readonly kind: 'dot' | 'note' | 'silent' | 'outside' | 'focus';
  readonly text: string;
}

export const signWidth = 20;
const dotWidth = 5;
const leads = {
  dot: dotWidth + 7,
  focus: dotWidth + 7,
  note: 0,
  silent: signWidth + 7,
  outside: signWidth + 7,
};
const size = 13;

/** More names than these are a list, which the table has. */
const maxNamed = 3;

/** The signs beside each other, on the next line where the width is used up. */
export function legendSigns(
  chart: ClassLegend,
  { left, width }: LegendFrame,
  top: number,
  hasDots: boolean,
): LegendSigns {
  const { theme } = chart;
  const entries = entriesOf(chart, width, hasDots).map((entry) => {
    return { ...entry, lead: leads[entry.kind] };
  });
  const placed = placedKey(entries, { left, y: top + 9, width, size, gap: 16, lineHeight: 21 });
  const end = endOfKey(placed);
  return {
    signs: placed.flatMap(({ kind, x, y }) =>
      kind === 'silent' || kind === 'outside' ? { kind, left: x, y } : [],
    ),
    words: placed.flatMap((entry) => {
      const isFocus = entry.kind === 'focus';
      const fill = isFocus ? theme.focus : theme.muted;
      return keyWords([entry], { size, fill, bold: isFocus });
    }),
    dots: placed.flatMap(({ kind, x, y }) => {
      if (kind === 'dot') return { x: x + dotWidth, y, r: 3, fill: theme.muted };
      return kind === 'focus' ? { x: x + dotWidth, y, r: 4, fill: theme.focus } : [];
    }),
    bottom: end === undefined ? top : end + 10,
  };
}

function entriesOf(
  { places, classes, outside, labels, focus, format }: ClassLegend,
  width: number,
  hasDots: boolean,
): readonly Entry[] {
  const silent = places.filter(({ value }) => value === undefined);
  const sought = silent.find(({ id }) => id === focus);
  const entries: Entry[] = [];
  const { dot, uneven } = labels;
  if (dot && hasDots && classes.length > 0) entries.push({ kind: 'dot', text: dot });
  if (uneven && !format.range && areUneven(classes)) entries.push({ kind: 'note', text: uneven });
  if (silent.length > 0) {
    const count = labels.notReported(silent.length);
    const named = `${count} (${silent.map(({ name }) => name).join(', ')})`;
    const isShort = leads.silent + textWidth(named, size) <= width && !sought;
    const text = silent.length <= maxNamed && isShort ? named : count;
    entries.push({ kind: 'silent', text });
  }
  if (sought) entries.push({ kind: 'focus', text: sought.name });
  if (outside > 0) entries.push({ kind: 'outside', text: labels.outside(outside) });
  return entries;
}

/** Whether some class reaches further than another; those of one value are drawn as such. */
function areUneven(classes: ClassLegend['classes']): boolean {
  const widths = classes.map(({ from, to }) => to - from).filter((width) => width > 0);
  return Math.max(...widths) > Math.min(...widths) * 1.01;
}
