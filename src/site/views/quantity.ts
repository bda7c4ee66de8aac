import type { Unit } from '../../model/indicator.ts';
import type { Bound, Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';

/** What saying a claim needs of a reader, so that a browser need not load all words of a language. */
export interface ClaimReader extends Pick<Reader, 'locale' | 'format' | 'plain'> {
  readonly t: Pick<Reader['t'], 'bound' | 'rankBound' | 'claim' | 'kindNote'>;
}

/** A number as a reader says it: more than | 6.6 million | dossiers. Parts may be empty. */
export interface Quantity {
  readonly bound: string;
  readonly number: string;
  readonly unit: string;
  /** All of it in one line. */
  readonly phrase: string;
}

export interface Measured {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: Unit;
  /** Whether it is a change, which always bears its sign. */
  readonly isChange?: boolean;
}

/** A claim’s number; what part of the place it is about stands in its phrase. */
export function quantityOf(claim: Observation, reader: ClaimReader): Quantity {
  const whole = quantity({ ...claim, isChange: claim.kind === 'delta' }, reader);
  if (claim.scope === undefined) return whole;
  return { ...whole, phrase: `${whole.phrase} (${reader.plain(claim.scope.name)})` };
}

export function quantity(
  measured: Measured,
  { t, format, locale }: Pick<ClaimReader, 't' | 'format' | 'locale'>,
): Quantity {
  const { value, unit, isChange = false } = measured;
  const isTop = unit.style === 'rank' && measured.bound !== 'exact';
  const bound = (unit.style === 'rank' ? t.rankBound : t.bound)[measured.bound];
  const number = isTop ? format.number(value) : numberOf(value, unit, isChange, format);
  const forms = unit.forms[locale] ?? unit.forms.en;
  const word = hasWord(unit) ? (forms[format.plural(value)] ?? forms.other) : '';
  return { bound, number, unit: word, phrase: [bound, number, word].filter(Boolean).join(' ') };
}

function hasWord({ style }: Unit): boolean {
  return style !== 'percent' && style !== 'rank';
}

function numberOf(
  value: number,
  { style }: Unit,
  isChange: boolean,
  format: Reader['format'],
): string {
  switch (style) {
    case 'percent':
      return isChange ? format.signedPercent(value) : format.percent(value);
    case 'rank':
      return format.ordinal(value);
    case 'points':
      return format.signed(value);
    case 'currency':
    case 'count':
    case 'index':
    case 'rate':
      return isChange ? format.signed(value) : format.large(value);
  }
}

/** Signs for places where words do not fit: charts. */
export const boundSigns: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  about: '≈ ',
  'at-most': '≤ ',
  'less-than': '< ',
};
