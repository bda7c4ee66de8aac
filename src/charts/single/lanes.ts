import { cross, max, permute } from 'd3-array';
import { overlaps, type Anchor, type Box } from '../labels/placement.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';

/** Words that belong to a place on the scale. */
export interface Flag {
  readonly text: string;
  readonly x: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly row?: number;
}

/** A flag in its lane; distances from the scale outwards, px. */
export interface PlacedFlag {
  readonly flag: Flag;
  readonly lines: readonly string[];
  /** Where its lines are anchored. */
  readonly x: number;
  readonly anchor: Anchor;
  /** To the near side of its first lane. */
  readonly offset: number;
  readonly bottom: number;
  /** How far the hairline from the scale goes; undefined for none. */
  readonly stem: number | undefined;
}

interface Tried extends PlacedFlag {
  readonly stem: number;
  readonly box: Box;
}

const laneStep = 8;
const lanes = 16;
export const flagLine = 1.25;

/** Up to so many flags every order is tried. */
const allOrders = 4;

/** From a stem to the words beside it, px. */
const beside = 5;

/** Which side of its stem a flag tries first. */
const preferences: readonly (readonly Anchor[])[] = [
  ['middle', 'start', 'end'],
  ['start', 'end', 'middle'],
  ['end', 'start', 'middle'],
];

/** Widest lines, as a share of the picture: long ones first, since few lines are low. */
const shares: readonly number[] = [0.44, 0.3, 0.22];

/**
 * Places flags in as few lanes as they need, so that no words lie on other words and no stem runs
 * through words.
 */
export function placeFlags(flags: readonly Flag[], width: number): readonly PlacedFlag[] {
  if (flags.length === 0) return [];
  const places = flags.map((_, i) => i);
  const byX = places.toSorted((a, b) => (flags[a]?.x ?? 0) - (flags[b]?.x ?? 0));
  const orders = flags.length <= allOrders ? ordersOf(places) : someOrders(byX);
  for (const share of shares) {
    const tries = flags.map((flag) =>
      preferences.map((anchors) => triesOf(flag, anchors, width, share)),
    );
    const attempts = cross(orders, [0, 1, 2]).flatMap(([order, preference]) => {
      const placed = placedIn(permute(tries, order).map((one) => one[preference] ?? []));
      return placed ? [{ placed, cost: costOf(placed) }] : [];
    });
    const [best] = attempts.toSorted((a, b) => a.cost - b.cost);
    if (best) return centred(best.placed, width, share);
  }
  return inTurn(flags, width);
}

/** Flags moved back to the middle of their stems where they have come to stand free. */
function centred(placed: readonly Tried[], width: number, share: number): readonly PlacedFlag[] {
  const moved = [...placed];
  for (const [i, { flag, bottom }] of placed.entries()) {
    const others = moved.filter((_, k) => k !== i);
    const [better] = triesOf(flag, ['middle'], width, share).filter(
      (one) => one.bottom <= bottom && !others.some((other) => collide(one, other)),
    );
    if (better) moved[i] = better;
  }
  return moved;
}

/** Lanes of their own, and no stems, for flags too many for any order. */
function inTurn(flags: readonly Flag[], width: number): readonly PlacedFlag[] {
  let bottom = 0;
  return flags.flatMap((flag) => {
    const [first] = triesOf(flag, ['middle', 'start', 'end'], width, 0.44);
    if (!first) return [];
    const offset = bottom;
    bottom += first.bottom;
    return { ...first, offset, bottom, stem: undefined };
  });
}

function ordersOf(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length <= 1) return [places];
  return places.flatMap((first) =>
    ordersOf(places.filter((one) => one !== first)).map((rest) => [first, ...rest]),
  );
}

/** From one end to the other, from the ends inwards, and from the middle outwards. */
function someOrders(byX: readonly number[]): readonly (readonly number[])[] {
  const inwards = byX.map((_, i) => byX.at(i % 2 ? -(i + 1) / 2 : i / 2) ?? 0);
  return [byX, byX.toReversed(), inwards, inwards.toReversed()];
}

function costOf(placed: readonly PlacedFlag[]): number {
  const moved = placed.filter(({ anchor }) => anchor !== 'middle').length;
  return (max(placed, ({ bottom }) => bottom) ?? 0) + moved;
}

/** undefined where a flag finds no room. */
function placedIn(tries: readonly (readonly Tried[])[]): readonly Tried[] | undefined {
  const placed: Tried[] = [];
  for (const tried of tries) {
    const free = tried.find((one) => !placed.some((other) => collide(one, other)));
    if (!free) return undefined;
    placed.push(free);
  }
  return placed;
}

/** From the nearest lane outwards. */
function triesOf(
  flag: Flag,
  anchors: readonly Anchor[],
  width: number,
  share: number,
): readonly Tried[] {
  const lines = wrap(flag.text, width * share, flag.size, 6);
  const room = max(lines, (text) => textWidth(text, flag.size)) ?? 0;
  const height = lines.length * flag.size * flagLine;
  const edges = {
    start: { left: flag.x + beside, x: flag.x + beside },
    middle: { left: flag.x - room / 2, x: flag.x },
    end: { left: flag.x - beside - room, x: flag.x - beside },
  };
  const fitting = anchors.filter((anchor) => {
    const { left } = edges[anchor];
    return left >= 0 && left + room <= width;
  });
  return Array.from({ length: lanes }, (_, lane) => lane * laneStep).flatMap((offset) =>
    fitting.map((anchor): Tried => {
      const { left, x } = edges[anchor];
      const bottom = offset + height;
      const box = { left: left - 3, right: left + room + 3, top: offset, bottom };
      const stem = anchor === 'middle' ? offset : offset + flag.size * 0.7;
      return { flag, lines, x, anchor, offset, bottom, stem, box };
    }),
  );
}

function collide(one: Tried, other: Tried): boolean {
  return (
    overlaps(one.box, other.box) ||
    overlaps(stemOf(one), other.box) ||
    overlaps(one.box, stemOf(other))
  );
}

function stemOf({ flag, stem }: Tried): Box {
  return { left: flag.x - 1, right: flag.x + 1, top: 0, bottom: stem };
}
