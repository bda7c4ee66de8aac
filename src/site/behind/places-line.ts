import type { LinkView } from '../links/link-view.ts';

/** One line of an indicator: the provinces that stand last or lowest, from the last one up. */
export interface PlacesLine {
  readonly indicator: LinkView;
  /** Which edition, of how many provinces. */
  readonly note: string;
  readonly places: readonly {
    readonly place: LinkView;
    /** “39.91 (61st, now in An Giang)”, “25%, November 2025”. */
    readonly text: string;
  }[];
}
