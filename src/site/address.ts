/** Where the site is published, unless SITE_URL says another place. */
const usualOrigin = 'https://tien-do-57.github.io';

/** What the site is told about the place it will be served from. */
export interface SiteAddress {
  /** Like `https://example.org`. */
  readonly origin: string;
  /** The path of the site on its host; begins and ends with a slash. */
  readonly base: string;
}

/** The place that SITE_URL and BASE_PATH name; an empty one names none. */
export function siteAddressOf(
  environment: Readonly<Record<string, string | undefined>>,
): SiteAddress {
  return {
    origin: environment['SITE_URL'] || usualOrigin,
    base: environment['BASE_PATH'] || '/',
  };
}

export const siteAddress: SiteAddress = siteAddressOf(process.env);
