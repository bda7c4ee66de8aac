import { themeCss } from '../../charts/theme/theme-css.ts';
import { defaultLocale } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { guide } from '../data/api-guide.ts';
import { webManifest } from '../frame/page-head-manifest.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { knownPath, paths } from '../links/paths.ts';
import { mapFile } from '../api/map-files.ts';
import { known, model } from '../model.ts';
import { sitePages } from '../sitemap/sitemap-pages.ts';
import { sitemap, sitemapHref } from '../sitemap/sitemap.ts';
import { apiFileList } from './api-file-list.ts';
import { chartFileList } from './chart-file-list.ts';
import { headersFile } from './headers-file.ts';
import { readerFileList } from './reader-file-list.ts';
import { tombstoneFileList } from './tombstone-file-list.ts';
import { jsonText, mediaTypes, type SiteFile } from './site-file.ts';

/** Every file of the site that is no page: the charts’ files first, chart by chart. */
export function siteFiles(): readonly SiteFile[] {
  const files = [
    ...chartFileList(),
    ...readerFileList(),
    ...apiFileList(),
    ...tombstoneFileList(),
    ...singleFiles,
  ];
  const headers = {
    path: '/_headers',
    mediaType: mediaTypes.text,
    write: () =>
      headersFile({ pages: [...sitePages(), ...charts.map(({ id }) => paths.embed(id))], files }),
  };
  return [...files, headers];
}

const singleFiles: readonly SiteFile[] = [
  { path: '/theme.css', mediaType: 'text/css; charset=utf-8', write: () => themeCss },
  { path: knownPath, mediaType: mediaTypes.json, write: () => known },
  { path: '/llms.txt', mediaType: mediaTypes.text, write: guide },
  { path: '/robots.txt', mediaType: mediaTypes.text, write: robots },
  {
    path: '/sitemap.xml',
    mediaType: 'application/xml; charset=utf-8',
    write: () => sitemap(sitePages(), model.about.date),
  },
  {
    path: '/site.webmanifest',
    mediaType: 'application/manifest+json; charset=utf-8',
    write: () => jsonText(webManifest(readerFor(defaultLocale))),
  },
  { path: '/maps/provinces.svg', mediaType: mediaTypes.svg, write: () => mapFile('current') },
  {
    path: '/maps/provinces-until-2025.svg',
    mediaType: mediaTypes.svg,
    write: () => mapFile('former'),
  },
];

/** Crawlers look for it at the root of a host; under a base path it is for people. */
function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapHref()}\n`;
}
