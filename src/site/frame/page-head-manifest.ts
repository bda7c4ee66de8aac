import { lightPalette } from '../../charts/theme/theme.ts';
import type { Reader } from '../../locales/reader.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';

/** What a phone needs to keep the site on its first screen. It opens in the browser: it is no app. */
export function webManifest({ t, locale }: Reader) {
  return {
    name: `${t.site.name}: ${t.home.title}`,
    short_name: t.site.name,
    description: t.home.description,
    lang: locale,
    start_url: pageHref(paths.home, locale),
    scope: fileHref(paths.home),
    display: 'browser',
    theme_color: lightPalette.paper,
    background_color: lightPalette.paper,
    icons: [
      { src: fileHref('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: fileHref('/icon-192.png'), sizes: '192x192', type: 'image/png' },
    ],
  };
}
