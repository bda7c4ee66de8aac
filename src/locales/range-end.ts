/** An end of a range: the number as it is said, and who has it; empty where many do. */
export interface RangeEnd {
  readonly value: string;
  readonly who: string;
}

/** “40% (Huế)”. */
export function byEnd({ value, who }: RangeEnd): string {
  return who === '' ? value : `${value} (${who})`;
}
