/** Where the site is published, unless SITE_URL says another place. */
export const usualOrigin = 'https://tien-do-57.github.io';

/** What the site is told about the place it will be served from. */
interface SiteAddress {
  /** Like `https://example.org`. */
  readonly origin: string;
  /** The path of the site on its host; begins and ends with a slash. */
  readonly base: string;
}

export const siteAddress: SiteAddress = {
  origin: process.env['SITE_URL'] || usualOrigin,
  base: process.env['BASE_PATH'] || '/',
};
