import type { messages } from './en/messages.ts';

export type Reading = keyof (typeof messages)['reading'];

export type TargetGroup = 'overdue' | 'running' | 'met' | 'unmeasured-past' | 'unmeasured';

/** Why a figure cannot be read against a goal. */
type Doubt =
  | 'no-number'
  | 'unit'
  | 'disputed'
  | 'within'
  | 'undated-document'
  | 'before-document'
  | 'one-figure'
  | 'bound';

/** What to say beside a reading. */
export interface SaidReading {
  readonly reading: Reading;
  /** Whether the goal is reached before it is due. */
  readonly isEarly: boolean;
  /** Whether the due date has passed since the newest figure. */
  readonly isPast: boolean;
  /** The first figure and its time; where the line stands on the day of the newest. */
  readonly line: { readonly start: string; readonly expected: string } | undefined;
  readonly doubt: Doubt | undefined;
  /** The figure that reads differently, with its time. */
  readonly rival: string;
}

/** The sentences beside a reading, in one language. */
export interface Reasons {
  readonly met: string;
  readonly early: string;
  readonly line: (start: string, expected: string) => string;
  readonly past: string;
}

export type Doubts = Readonly<Record<Doubt, (rival: string) => string>>;

/** The reason in one language: the same choice for all. */
export function because(
  { reading, isEarly, isPast, line, doubt, rival }: SaidReading,
  doubts: Doubts,
  reasons: Reasons,
): string {
  const why = () => {
    if (reading === 'met') return isEarly ? reasons.early : reasons.met;
    if (reading === 'not-known') return doubt === undefined ? '' : doubts[doubt](rival);
    return line === undefined ? '' : reasons.line(line.start, line.expected);
  };
  return [why(), isPast ? reasons.past : ''].filter(Boolean).join(' ');
}
