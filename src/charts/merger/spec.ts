import type { ChartFrame } from '../svg/frame.ts';

/** A unit that was there before the merger. */
export interface FormerUnit {
  readonly label: string;
  /** Its area, its people: what the thickness of its ribbon stands for. */
  readonly value?: number;
  /** Whether the unit of today bears its name. */
  readonly livesOn: boolean;
  /** Row of the table beside the chart; its place among all former units when not given. */
  readonly row?: number;
}

/** A unit of today and what it was made of: one former unit if nothing changed. */
export interface UnitToday {
  readonly id: string;
  readonly label: string;
  readonly former: readonly FormerUnit[];
}

export interface MergerDiagram extends ChartFrame {
  /** Regions, or one group without a heading. */
  readonly groups: readonly { readonly heading?: string; readonly units: readonly UnitToday[] }[];
  /** Id of the unit of today drawn in lotus. */
  readonly focus?: string;
  readonly format: { readonly value: (value: number) => string };
  readonly labels: {
    /** Over the former units: “until 30 June 2025”. */
    readonly before: string;
    readonly after: string;
    /** What the strong ribbons and names are: “the name lives on”. */
    readonly livesOn: string;
  };
}
