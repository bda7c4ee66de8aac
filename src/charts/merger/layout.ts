import { max, sum } from 'd3-array';
import { narrowBelow } from '../svg/frame.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { FormerUnit, MergerDiagram, UnitToday } from './spec.ts';

/** A former unit and its ribbon, px. */
interface PlacedFormer {
  readonly unit: FormerUnit;
  readonly row: number;
  readonly lines: readonly string[];
  /** Middle of its place at left. */
  readonly y: number;
  readonly thickness: number;
  /** Middle of its part of the unit of today. */
  readonly endY: number;
}

export interface PlacedToday {
  readonly unit: UnitToday;
  readonly lines: readonly string[];
  readonly y: number;
  readonly former: readonly PlacedFormer[];
}

interface MergerColumns {
  /** Values of former units beside their names, below them, or left to the table. */
  readonly values: 'beside' | 'below' | 'none';
  /** Where the names of former units end, and where ribbons begin and end. */
  readonly formerX: number;
  readonly formerWidth: number;
  /** Where values beside names end. */
  readonly valueX: number;
  readonly from: number;
  readonly to: number;
  readonly todayX: number;
  readonly todayWidth: number;
}

export interface MergerLayout extends MergerColumns {
  readonly heads: readonly { readonly lines: readonly string[]; readonly x: 'left' | 'right' }[];
  readonly keyY: number | undefined;
  readonly headings: readonly { readonly lines: readonly string[]; readonly y: number }[];
  readonly units: readonly PlacedToday[];
  readonly bottom: number;
}

export const nameSize = 13;
export const todaySize = 14;
export const valueSize = 12;
export const lineHeight = 16;
export const headHeight = 15;
const nameGap = 8;

/** Between units, so that former ones are seen to belong together. */
const unitGap = 8;

/** So few former units that each has room for a second line and a thick ribbon. */
const few = 8;

export function mergerLayout(chart: MergerDiagram): MergerLayout {
  const { groups, labels, width } = chart;
  const units = groups.flatMap((group) => group.units);
  const former = units.flatMap((unit) => unit.former);
  const heads = (['left', 'right'] as const).map((x) => {
    const text = x === 'left' ? labels.before : labels.after;
    return { lines: wrap(text, width * 0.46, 12.5, 2), x };
  });
  const isMerged = units.some((unit) => unit.former.length > 1);
  const headBottom = (max(heads, ({ lines }) => lines.length) ?? 1) * headHeight + 6;
  const columns = mergerColumns(chart, former);
  const thickness = thicknessOf(former, columns.values !== 'none');
  const gap = former.length <= few && isMerged ? 14 : 4;
  let top = headBottom + (isMerged ? 24 : 4);
  let row = 0;
  const headings: MergerLayout['headings'][number][] = [];
  const placed = groups.flatMap((group) => {
    if (group.heading) {
      const lines = wrap(group.heading, width, nameSize, 2);
      headings.push({ lines, y: top + 16 });
      top += 16 + lines.length * lineHeight + 6;
    }
    return group.units.map((unit) => {
      const one = placedUnit(unit, { top, row, columns, thickness, gap });
      top = one.bottom + unitGap;
      row += unit.former.length;
      return one;
    });
  });
  const keyY = isMerged ? headBottom + 10 : undefined;
  return { ...columns, heads, keyY, headings, units: placed, bottom: top };
}

function mergerColumns(chart: MergerDiagram, former: readonly FormerUnit[]): MergerColumns {
  const { groups, width, format } = chart;
  const isNarrow = width < narrowBelow;
  const values = former.flatMap(({ value }) => value ?? []);
  const isWeighed = values.length > 0 && values.length === former.length;
  const beside = isWeighed && !isNarrow;
  const below = isWeighed && isNarrow && former.length <= few;
  const valueWidth = beside ? widest(values.map(format.value), valueSize) + 16 : 0;
  const names = former.map(({ label }) => label);
  const nameWidth = Math.min(widest(names, nameSize), width * (isNarrow ? 0.36 : 0.24));
  const today = groups.flatMap(({ units }) => units.map(({ label }) => label));
  const todayMost = Math.min(widest(today, todaySize), width * (isNarrow ? 0.34 : 0.24));
  const todayX = width - todayMost;
  const formerX = valueWidth + nameWidth;
  const places = { formerX, formerWidth: nameWidth, valueX: valueWidth - 14 };
  return {
    values: beside ? 'beside' : below ? 'below' : 'none',
    ...places,
    from: formerX + nameGap,
    to: todayX - nameGap,
    todayX,
    todayWidth: todayMost,
  };
}

/** From a former unit to px. */
function thicknessOf(
  former: readonly FormerUnit[],
  isRoomy: boolean,
): (unit: FormerUnit) => number {
  const values = former.flatMap(({ value }) => value ?? []);
  const isFew = former.length <= few;
  const largest = Math.max(...values);
  if (values.length < former.length || !(largest > 0)) return () => (isFew ? 14 : 8);
  const maxThickness = isFew ? 44 : isRoomy ? 26 : 20;
  return ({ value = 0 }) => Math.max(1, (value / largest) * maxThickness);
}

interface Room {
  readonly top: number;
  /** Number of its first former unit. */
  readonly row: number;
  readonly columns: MergerColumns;
  readonly thickness: (unit: FormerUnit) => number;
  /** Least distance between two ribbons at left. */
  readonly gap: number;
}

/** Places of former units under each other; what they became stands in the middle of them. */
function placedUnit(
  unit: UnitToday,
  { top, row, columns, thickness, gap }: Room,
): PlacedToday & { readonly bottom: number } {
  const lines = wrap(unit.label, columns.todayWidth, todaySize, 4);
  const below = columns.values === 'below' ? 1 : 0;
  const slots = unit.former.map((one) => {
    const names = wrap(one.label, columns.formerWidth, nameSize, 4);
    const room = Math.max((names.length + below) * lineHeight + 2, thickness(one) + gap);
    return { one, names, room };
  });
  const needed = lines.length * (lineHeight + 1) + 2;
  const height = Math.max(
    needed,
    sum(slots, ({ room }) => room),
  );
  let y = top + (height - sum(slots, ({ room }) => room)) / 2;
  let end = top + (height - sum(unit.former, thickness)) / 2;
  const former = slots.map(({ one, names, room }, i): PlacedFormer => {
    const thick = thickness(one);
    const at = { y: y + room / 2, endY: end + thick / 2, thickness: thick };
    y += room;
    end += thick;
    return { unit: one, row: one.row ?? row + i, lines: names, ...at };
  });
  return { unit, lines, y: top + height / 2, former, bottom: top + height };
}

function widest(texts: readonly string[], size: number): number {
  return Math.ceil(max(texts, (text) => textWidth(text, size)) ?? 0);
}
