/** How the words for large numbers end after a preposition: 1 миллиона, 2 миллиардов. */
export interface LargeEndings {
  readonly one: string;
  readonly many: string;
}

/**
 * A written number after “from” or “to” in Ukrainian and Russian: whole millions, billions and
 * trillions change their ending; fractions have the right one already, digits have none.
 */
export function genitiveOf(written: string, { one, many }: LargeEndings): string {
  return written.replace(
    /^(\d+)(\s)(\p{L}*?(?:он|ард))\p{L}*/u,
    (_, digits: string, space: string, stem: string) => {
      const isOne = digits.endsWith('1') && !digits.endsWith('11');
      return `${digits}${space}${stem}${isOne ? one : many}`;
    },
  );
}
