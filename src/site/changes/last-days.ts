import { daysFrom, daysOf, type Edtf } from '../../model/time.ts';

/**
 * Whether a time surely lies in the last days before a day, that day included: of a month the first
 * day decides, since what the month brought may be of any of its days.
 */
export function lastDays(days: number, until: string): (time: Edtf) => boolean {
  return (time) => {
    const ago = daysFrom(daysOf(time).first, until);
    return ago >= 0 && ago < days;
  };
}
