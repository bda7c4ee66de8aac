export type TargetGroup = 'resolution' | 'plans' | 'programmes' | 'provinces';

/** How many goals there are, and how many of them read so; the numbers after the first add up to it. */
export interface GoalTally {
  readonly goals: number;
  readonly met: number;
  readonly reportedMet: number;
  readonly missed: number;
  readonly behind: number;
  readonly onCourse: number;
  /** There are figures, and they do not tell. */
  readonly open: number;
  /** Nothing here measures them. */
  readonly silent: number;
}
