/** The ends of a class; equal where it holds one value. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Without the tail that binary fractions leave behind: 0.3, not 0.30000000000000004. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** The largest multiple of a step that is not above a value. */
export function floorTo(value: number, step: number): number {
  const near = clean(Math.round(value / step) * step);
  return near <= value ? near : clean((Math.round(value / step) - 1) * step);
}

/** The smallest multiple of a step that is not below a value. */
export function ceilTo(value: number, step: number): number {
  return -floorTo(-value, step) + 0;
}

/** The multiple of a step that is nearest to a value. */
export function nearestTo(value: number, step: number): number {
  return clean(Math.round(value / step) * step) + 0;
}

/** The powers of ten of a positive number: 0.07 has −2. */
function magnitude(value: number): number {
  return Math.floor(Math.log10(value));
}

/** Round steps around a size, ascending. */
export function roundSteps(size: number, factors: readonly number[]): readonly number[] {
  const power = magnitude(size);
  return [power - 1, power, power + 1].flatMap((ten) =>
    factors.map((factor) => clean(factor * 10 ** ten)),
  );
}

/** The round number above `low` and up to `high` that takes the fewest digits. */
export function roundestIn(low: number, high: number): number {
  if (low < 0 && high >= 0) return 0;
  const power = magnitude(Math.max(Math.abs(low), Math.abs(high))) + 1;
  for (let ten = power; ten > power - 15; ten -= 1) {
    for (const factor of [1, 0.5, 0.2]) {
      const round = floorTo(high, clean(factor * 10 ** ten));
      if (round > low) return round + 0;
    }
  }
  return high;
}

/** How many digits a number takes, zeros at its end not counted. */
export function digitsOf(value: number): number {
  return String(clean(Math.abs(value)))
    .replace(/\.|e.*$/g, '')
    .replace(/^0+|0+$/g, '').length;
}
