import type { Source } from '../file-types.ts';

/** What stands before the name of a host for an edition, a language or a kind of screen. */
const edition = /^(?:www|m|en|news|english|eng|e|ja|zh|fr|es|ru)\./;

/** The site a source stands on, whichever of its editions; undefined where there is no address. */
export function siteOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(edition, '') : undefined;
}

/**
 * Who told it: of “Báo Bắc Ninh (Vietnam.vn)”, the copy of an article elsewhere, the newspaper. Two
 * names of one teller are no second voice.
 */
export function tellerOf(publisher: string): string {
  return publisher.replace(/ \([^()]*\)$/, '');
}

/** What most sources of each site call its publisher; copies of other publishers left out. */
export function publisherNames(sources: readonly Source[]): ReadonlyMap<string, string> {
  const named = sources.filter(({ publisher }) => !isCopy(publisher));
  return new Map(
    [...Map.groupBy(named, ({ url }) => siteOf(url))].flatMap(([site, members]) => {
      const counts = [...Map.groupBy(members, ({ publisher }) => publisher)];
      const [most] = counts.toSorted(
        ([a, m], [b, n]) => n.length - m.length || a.length - b.length || (a < b ? -1 : 1),
      );
      return site === undefined || most === undefined ? [] : [[site, most[0]] as const];
    }),
  );
}

/** Whether a name says where the copy stands that was read. */
export function isCopy(publisher: string): boolean {
  return tellerOf(publisher) !== publisher;
}
