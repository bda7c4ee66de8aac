import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Spread } from '../../stats/spread.ts';
import type { ChartFrame } from '../svg/frame.ts';

export interface SingleFigure extends ChartFrame {
  /** The newest claims of one place in one unit: several where sources disagree, none in silence. */
  readonly claims: readonly Observation[];
  readonly target?: Target;
  /** The nation’s claim, unless the figure is the nation’s own. */
  readonly nation?: Observation;
  /** How the provinces lie apart in a survey that may be compared with the claims. */
  readonly spread?: Spread;
  /** Between which the value must lie: 0 and 100 for a share. */
  readonly bounds?: readonly [number, number];
  /** Id of the place drawn in lotus. */
  readonly focus?: string;
  readonly format: {
    /** A number at an end of the scale. */
    readonly value: (value: number) => string;
    /** A claim on the scale, as short as it goes: “> 51 %”. */
    readonly claim: (observation: Observation) => string;
    /** A claim written large: its number with sign, and what it counts, if that is long. */
    readonly figure: (observation: Observation) => {
      readonly number: string;
      readonly unit?: string;
    };
    /** Below the number: its time, and its source where several disagree. */
    readonly time: (observation: Observation) => string;
    readonly target: (target: Target) => string;
  };
  readonly labels: {
    readonly notReported: string;
    readonly nation: string;
    /** “half of 34 provinces: 40–60 %, median 52 %” */
    readonly spread: (spread: Spread) => string;
  };
}

/** Lotus for the place in focus, indigo for the nation, ink for others. */
export function colourOf({ theme, focus }: SingleFigure, { place }: Observation): string {
  if (place.id === focus) return theme.focus;
  return place.kind === 'nation' ? theme.nation : theme.ink;
}
