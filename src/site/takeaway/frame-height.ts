import { least, range } from 'd3-array';

/** Where the height of a frame changes its course, px. */
interface FrameSteps {
  /** Where the wide picture takes the place of the narrow one. */
  readonly wideFrom: number;
  /** From here on the narrow picture, and the wide one, grow no more. */
  readonly growsTo: Readonly<Record<'narrow' | 'wide', number>>;
}

/** A frame that grows no wider needs one height for its wide picture, px. */
const shortBelow = 680;

/** The narrowest frame and the widest one that are reckoned with, and the steps between, px. */
const frames = { least: 280, most: 1400, step: 4 } as const;

/**
 * The height of a frame as a function of its width, in CSS that needs no rule of the host: a line
 * and an upper end for the narrow picture, the same for the wide one. `cqw` is a hundredth of the
 * element around the frame; where a host takes away its style, of the window. Multiplied by a large
 * number, the distance to the step says which of the two holds.
 *
 * @param heightAt Asked again and again for the same widths.
 */
export function frameHeightCss(
  heightAt: (width: number) => number,
  steps: FrameSteps,
  widest: number = frames.most,
): string {
  const { wideFrom, growsTo } = steps;
  const narrow = pieceOf(heightAt, [frames.least, growsTo.narrow, wideFrom - 1]);
  // Over a few px one height is near enough, and short.
  const wide =
    widest <= shortBelow
      ? `${Math.max(...range(wideFrom, widest + 1, frames.step).map(heightAt), heightAt(widest))}px`
      : pieceOf(heightAt, [wideFrom, growsTo.wide, frames.most]);
  return (
    `max(min(${narrow},(${wideFrom}px - 100cqw)*99999),` +
    `min(${wide},(100cqw - ${wideFrom - 0.1}px)*99999))`
  );
}

/** A straight course of heights: px at no width, and px for each hundredth of the width. */
interface Line {
  readonly start: number;
  readonly slope: number;
}

/** The greater of some lines up to `bend`, and the greatest height of all. */
function pieceOf(
  heightAt: (width: number) => number,
  [from, bend, to]: readonly [number, number, number],
): string {
  const most = Math.max(...range(from, to, frames.step).map(heightAt), heightAt(bend));
  const lines = closest(heightAt, [from, bend]).map(
    ({ start, slope }) => `${start}px ${slope < 0 ? '-' : '+'} ${Math.abs(slope)}cqw`,
  );
  return `${lines.length > 1 ? `max(${lines.join()})` : lines.join()},${most}px`;
}

/** One line or two that are never below the heights, and as little above them as may be. */
function closest(
  heightAt: (width: number) => number,
  [from, to]: readonly [number, number],
): readonly Line[] {
  const widths = [...range(from, to, frames.step), to];
  const heights = widths.map(heightAt);
  const excess = (lines: readonly Line[]) =>
    Math.max(
      ...widths.map((width, i) => {
        const reached = lines.map(({ start, slope }) => start + (slope * width) / 100);
        return Math.max(...reached) / (heights[i] ?? 1);
      }),
    );
  const bends = range(from + 40, to - 40, 20);
  const courses = [
    [above(heightAt, [from, to])],
    ...bends.map((bend) => [above(heightAt, [from, bend]), above(heightAt, [bend, to])]),
  ];
  return least(courses, excess) ?? [];
}

/** The line along two ends, so high that no height between them lies above it. */
function above(heightAt: (width: number) => number, [from, to]: readonly [number, number]): Line {
  const slope = Math.round(((heightAt(to) - heightAt(from)) / (to - from)) * 100);
  const rest = [...range(from, to, frames.step), to].map((w) => heightAt(w) - (w * slope) / 100);
  return { start: Math.ceil(Math.max(...rest)), slope };
}
