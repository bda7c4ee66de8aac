import { claimsOf, sheetsOfClaims, type Claim } from '../../dataset/claims.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { numeralsIn } from '../../dataset/numbers/numerals.ts';

/** A figure of the dataset that somebody looked for by its value. */
export interface FoundFigure {
  readonly indicator: string;
  readonly place: string;
  readonly value: number;
  readonly time: string | null;
  /** What stands in the source, where it is written down. */
  readonly printed: string;
  /** File and line inside the data folder. */
  readonly where: string;
}

/** Longer queries are about something that happens to have a number in its name. */
const longest = 30;

/** The figures with a value as it was printed or as it is written: “72,63%”, “270 nhiệm vụ”, “7500000”. */
export function figuresFound(
  dataset: Dataset,
  query: string,
  limit: number,
): readonly FoundFigure[] {
  const asked = query.trim().toLowerCase();
  const [numeral, ...others] = numeralsIn(asked);
  if (numeral === undefined || others.length > 0 || asked.length > longest) return [];
  const values = new Set([...numeral.readings, Number(asked)]);
  const claims = sheetsOfClaims(dataset).flatMap(claimsOf);
  const printed = claims.filter((claim) => formsOf(claim).some((form) => holds(form, asked)));
  const equal = claims.filter(({ value }) => values.has(value));
  return [...new Set([...printed, ...equal])].slice(0, limit).map((claim) => ({
    indicator: claim.indicator,
    place: claim.place,
    value: claim.value,
    time: claim.time,
    printed: formsOf(claim)[0] ?? '',
    where: `${claim.sheet.path}:${claim.sheet.atValue(claim.path.value).line}`,
  }));
}

function formsOf({ printed }: Claim): readonly string[] {
  return typeof printed === 'string' ? [printed] : Object.values(printed ?? {});
}

/** Whether a form holds the words that were asked for, not only as a part of a longer number. */
function holds(form: string, asked: string): boolean {
  const text = form.toLowerCase();
  const at = text.indexOf(asked);
  if (at < 0) return false;
  const isDigit = (sign: string) => /[\d.,]/.test(sign);
  return !isDigit(text.charAt(at - 1)) && !/\d/.test(text.charAt(at + asked.length));
}
