import type { Locale } from '../../locales/locales.ts';
import { pageHref, paths } from './paths.ts';

/** To the page that helps to ask for a figure, with what is known of it filled in. */
export function askHref(
  { place, indicator }: { readonly place?: string; readonly indicator?: string },
  locale: Locale,
): string {
  const query = new URLSearchParams({
    ...(place === undefined ? {} : { place }),
    ...(indicator === undefined ? {} : { indicator }),
  }).toString();
  return `${pageHref(paths.ask, locale)}${query === '' ? '' : `?${query}`}`;
}
