import { ascending } from 'd3-array';
import { find } from '../../model/lookup.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import { notReported } from '../../stats/not-reported.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { currentProvinces } from '../views/observations.ts';
import { hasRoomFor } from '../views/room-on-page.ts';
import { askHref } from '../links/ask-link.ts';
import { pageHref, paths } from '../links/paths.ts';
import { reformDay } from '../figures/province-standing.ts';

export interface SilentGroup {
  readonly title: string;
  readonly count: string;
  readonly links: readonly { readonly text: LocalText; readonly href: string }[];
}

/** What every province has by itself says nothing about who reports. */
const told = model.observations.filter(({ indicator }) => !placeFacts.has(indicator.id));

const current = new Set(currentProvinces.map(({ id }) => id));

/** What a province of today has not reported while others have; undefined for former units. */
export function silenceView(province: Province, reader: Reader) {
  if (!isCurrent(province)) return undefined;
  const { silence } = reader.words.province;
  const { asked, missing, older } = notReported(province.id, current, told, reformDay);
  return {
    lead:
      missing.length === 0
        ? silence.none(asked.length)
        : silence.lead(missing.length, asked.length),
    // Coverage has the names too.
    isNamed: hasRoomFor('missingNames', province.id),
    summary: reader.words.folded.silence(missing.length),
    missing: grouped(missing, reader),
    older: older.toSorted(ascending).map((id) => linkOf(id, reader)),
    moreHref: pageHref(paths.coverage, reader.locale),
    ask: {
      text: reader.words.ask.linkPlace,
      href: askHref({ place: province.id }, reader.locale),
    },
  };
}

function grouped(ids: readonly string[], reader: Reader): readonly SilentGroup[] {
  const { plain, format } = reader;
  return model.groups.flatMap(({ id, name }) => {
    const links = ids
      .filter((indicator) => find(model.indicators, indicator).group.id === id)
      .map((indicator) => linkOf(indicator, reader))
      .toSorted((a, b) => format.compare(a.text.text, b.text.text));
    return links.length === 0
      ? []
      : [{ title: plain(name), count: format.number(links.length), links }];
  });
}

function linkOf(id: string, { text, locale }: Reader) {
  return {
    text: text(find(model.indicators, id).name),
    href: pageHref(paths.indicator(id), locale),
  };
}
