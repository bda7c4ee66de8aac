import type { Reader } from '../../locales/reader.ts';
import { absoluteHref, pageHref, paths } from './paths.ts';

/** Where the answer for a chart lies; pages and frames name it in their head. */
export function oembedHref(chart: string, { locale }: Reader): string {
  return absoluteHref(pageHref(paths.oembed(chart), locale));
}
