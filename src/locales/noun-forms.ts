import type { Locale } from './locales.ts';

/** The noun after a whole number where there are three forms of it: 1 ціль, 2 цілі, 5 цілей. */
export function nounForms(locale: Locale) {
  const rules = new Intl.PluralRules(locale);
  return (count: number, one: string, few: string, many: string): string => {
    const form = rules.select(count);
    if (form === 'one') return one;
    return form === 'few' ? few : many;
  };
}
