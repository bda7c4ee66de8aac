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

/** A past release that is being written: its number, and of each chart the release that superseded it. */
export interface Frozen {
  readonly release: string;
  readonly newer: Readonly<Record<string, string>>;
}

/** What FROZEN_RELEASE and FROZEN_NEWER say; undefined for the site of today. */
export function frozenOf(
  environment: Readonly<Record<string, string | undefined>>,
): Frozen | undefined {
  const release = environment['FROZEN_RELEASE'];
  if (!release) return undefined;
  const newer: unknown = JSON.parse(environment['FROZEN_NEWER'] || '{}');
  return { release, newer: isNames(newer) ? newer : {} };
}

function isNames(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null;
}

export const frozen: Frozen | undefined = frozenOf(process.env);

/** What stands before the addresses of charts that stay as they are. */
export function frozenFolder(release: string): string {
  return `/releases/${release}`;
}
