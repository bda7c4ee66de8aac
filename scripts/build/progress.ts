/** Tells somebody who waits what is being done. */
export interface Progress {
  /** Begins a stage, and ends the one before. */
  readonly stage: (name: string, of?: number) => void;
  /** So many more of the stage are done. */
  readonly done: (count: number) => void;
  readonly end: () => void;
}

/** Where it is told: a terminal is written over, a log gets a line a stage. */
interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
}

/** How often a terminal is written over, ms. */
const beat = 100;

/** @param now The time in ms, from any beginning. */
export function progressOn(screen: Screen, now: () => number): Progress {
  let current: { name: string; of: number | undefined; done: number; since: number } | undefined;
  let shown = -Infinity;
  const seconds = (since: number) => `${((now() - since) / 1000).toFixed(1)} s`;

  function show(): void {
    if (screen.isTTY !== true || current === undefined || now() - shown < beat) return;
    shown = now();
    const { name, of, done, since } = current;
    const share = of === undefined ? '' : ` ${String(done)} of ${String(of)}`;
    screen.write(`\r\u001B[K  ${name}${share} (${seconds(since)})`.slice(0, screen.columns ?? 80));
  }

  function end(): void {
    if (current === undefined) return;
    const { name, of, since } = current;
    const count = of === undefined ? '' : `: ${String(of)}`;
    const over = screen.isTTY === true ? '\r\u001B[K' : '';
    screen.write(`${over}  ${name}${count} (${seconds(since)})\n`);
    current = undefined;
  }

  return {
    stage: (name, of) => {
      end();
      current = { name, of, done: 0, since: now() };
      shown = -Infinity;
      show();
    },
    done: (count) => {
      if (current) current.done += count;
      show();
    },
    end,
  };
}
