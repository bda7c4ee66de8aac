import { median } from 'd3-array';

export type Figures = Readonly<Record<string, number>>;

export type Row = Readonly<Record<string, string | number>>;

/** One of those that are set beside each other. */
export interface Side {
  readonly name: string;
  readonly measure: () => Promise<Figures>;
}

/**
 * Measures all in turn, three times, so that whatever else the machine does meets them alike.
 *
 * @returns The median of each figure, and of two sides the ratio of the first to the second.
 */
export async function inTurn(what: string, sides: readonly Side[]): Promise<readonly Row[]> {
  const measured = sides.map(({ name, measure }) => ({
    name,
    measure,
    runs: new Array<Figures>(),
  }));
  for (let round = 0; round < 3; round += 1) {
    for (const { measure, runs } of measured) runs.push(await measure());
  }
  const medians = measured.map(({ name, runs }) => ({ name, figures: mediansOf(runs) }));
  const rows = medians.map(({ name, figures }) => ({ what, site: name, ...figures }));
  const [ours, peer] = medians;
  if (ours === undefined || peer === undefined) return rows;
  return [...rows, { what, site: 'ratio', ...ratios(ours.figures, peer.figures) }];
}

function mediansOf(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs, (run) => run[name]) ?? NaN]));
}

function ratios(ours: Figures, peer: Figures): Figures {
  return Object.fromEntries(
    Object.entries(ours).map(([name, value]) => [name, value / (peer[name] ?? NaN)]),
  );
}
