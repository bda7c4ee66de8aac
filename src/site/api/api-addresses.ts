import type { Addresses } from '../../exports/api/api-source.ts';
import { defaultLocale } from '../../locales/locales.ts';
import { absoluteHref, fileHref, pageHref, paths } from '../links/paths.ts';
import { lineHref } from '../links/repository-links.ts';

const pageOf = {
  provinces: paths.province,
  indicators: paths.indicator,
  meetings: paths.meeting,
  documents: paths.document,
} as const;

/** Where things stand on this site, as files that leave it say it. */
export const addresses: Addresses = {
  file: (path) => absoluteHref(fileHref(path)),
  page: (kind, id) => absoluteHref(pageHref(pageOf[kind](id), defaultLocale)),
  line: lineHref,
};
