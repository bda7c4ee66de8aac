import type { Reader } from '../../../locales/reader.ts';
import type { Amendment } from '../../../model/amendments.ts';
import { pageHref, paths } from '../../links/paths.ts';
import { countIn, split } from './amendment-parts.ts';
import { amendmentGroups, type AmendmentGroup } from './amendment-view.ts';

/** How many changes stand on the page of an indicator or a province itself: the newest. */
export const changesBeside = 4;

/** What releases changed in the figures of a page, as far as it has room. */
export interface FigureHistory {
  /** How many changes stand here. */
  readonly count: number;
  readonly groups: readonly AmendmentGroup[];
  /** The page with all of them; undefined where all stand here. */
  readonly more: { readonly text: string; readonly href: string } | undefined;
}

/** @param page The address of the page, without base and language. */
export function figureHistory(
  page: string,
  isAbout: (amendment: Amendment) => boolean,
  reader: Reader,
): FigureHistory {
  const all = amendmentGroups(isAbout, reader);
  const count = countIn(all);
  const [groups] = split(all, changesBeside);
  return {
    count: countIn(groups),
    groups,
    more:
      count <= changesBeside
        ? undefined
        : {
            text: reader.words.releases.allChanges(reader.format.number(count)),
            href: pageHref(paths.history(page), reader.locale),
          },
  };
}
