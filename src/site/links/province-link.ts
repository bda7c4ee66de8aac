import { isCurrent, type Province } from '../../model/place.ts';
import type { Reader } from '../../locales/reader.ts';
import type { LinkView } from './link-view.ts';
import { pageHref, paths } from './paths.ts';

/** A link that never leaves open which of two units of one name is meant. */
export function provinceLink(province: Province, reader: Reader): LinkView {
  return {
    text: reader.text(province.name),
    href: pageHref(paths.province(province.id), reader.locale),
    ...(isCurrent(province) ? {} : { aside: reader.t.place.former }),
  };
}
