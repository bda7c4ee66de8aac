import { lightPalette, type Palette } from '../../charts/theme/theme.ts';
import type { Reader } from '../../locales/reader.ts';
import { indicatorChoices, placeChoices } from './compare-choices.ts';
import { readyComparisons } from './compare-ready.ts';
import { sharedPath } from './compare-shared.ts';
import { model } from '../model.ts';
import { fileHref, pageHref, paths, singlePaths } from '../links/paths.ts';

export const comparePaths = singlePaths;

export type CompareView = ReturnType<typeof compareView>;

/** Where places and indicators are chosen, and what is ready for those who do not choose. */
export function compareView(reader: Reader) {
  const { locale } = reader;
  const words = reader.words.compare;
  return {
    page: {
      title: words.title,
      description: words.description,
      path: paths.compare,
      trail: [],
    },
    words,
    places: placeChoices(reader),
    indicators: indicatorChoices(reader),
    action: pageHref(paths.compare, locale),
    settings: JSON.stringify(compareSettings(reader)),
    ready: readyComparisons(reader),
  };
}

/** What its pictures are painted with. */
function coloursOf({ paper, ink, muted, hairline, nation, focus, silent }: Palette) {
  return { paper, ink, muted, hairline, nation, focus, silent };
}

/** What the script must know: addresses with a star for the id, its words, and colours for files. */
export function compareSettings({ locale, t, words }: Reader) {
  return {
    data: pageHref('/compare/*.json', locale),
    shared: fileHref(sharedPath),
    rows: fileHref('/compare/*.csv'),
    place: pageHref(paths.province('*'), locale),
    nation: { id: model.nation.id, href: pageHref(paths.indicators, locale) },
    indicator: pageHref(paths.indicator('*'), locale),
    release: model.about.version,
    credit: `${t.chart.release(model.about.version)} ${t.site.licence(model.about.licence.name)}.`,
    colours: coloursOf(lightPalette),
    words: {
      ...words.compare.live,
      place: t.columns.place,
      value: t.columns.value,
      when: t.columns.when,
      source: t.columns.source,
      notReported: t.chart.notReported,
      quote: t.quote('*'),
    },
  };
}
