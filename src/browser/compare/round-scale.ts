/** A scale that begins and ends on round numbers. */
export interface RoundScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** 0 to 1 for a value on it. */
  readonly at: (value: number) => number;
}

/** Over all values, in about `steps` steps; a scale of ranks begins with the first place. */
export function roundScale(values: readonly number[], steps: number, isRank = false): RoundScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most - least || Math.abs(most) / 5 || 1;
  const step = Math.max(roundUp(spread / steps), isRank ? 1 : 0);
  const floor = Math.floor(least / step) * step;
  const ceiling = Math.ceil(most / step) * step;
  const low = isRank ? Math.max(1, floor) : floor;
  const high = ceiling > low ? ceiling : low + step;
  const count = Math.round((high - floor) / step) + 1;
  const ticks = Array.from({ length: count }, (_, i) => tidy(floor + i * step));
  return {
    low,
    high,
    ticks: ticks.map((tick) => Math.max(low, tick)),
    at: (value) => (value - low) / (high - low),
  };
}

/** 1, 2, 5, 10, 20 … */
function roundUp(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= size * 0.999) ?? 10;
  return factor * power;
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
