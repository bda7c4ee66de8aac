import type { Reader } from '../../locales/reader.ts';
import { frozen } from '../address.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';

/** The release in which a chart began to show what it shows today; undefined before its first. */
export function beginningOf(chart: string): string | undefined {
  return model.releases.find(({ charts }) => chart in charts)?.id;
}

export interface StandingNote {
  /** Which release the numbers are of. */
  readonly text: string;
  /** Where newer figures stand, if a later release has any. */
  readonly newer: { readonly text: string; readonly href: string } | undefined;
}

/** What a frame says of the release it shows. */
export function standingNote(chart: string, reader: Reader): StandingNote {
  const words = reader.words.releases;
  const { version, date } = model.about;
  if (frozen === undefined) return { text: words.current(version), newer: undefined };
  const newer = frozen.newer[chart];
  return {
    text: words.asOf(frozen.release, reader.format.date(date)),
    newer:
      newer === undefined
        ? undefined
        : { text: words.newer(newer), href: pageHref(paths.liveEmbed(chart), reader.locale) },
  };
}
