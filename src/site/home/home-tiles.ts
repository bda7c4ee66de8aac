import { classOf, valueClasses } from '../../charts/classes/value-classes.ts';
import { sequentialClasses } from '../../charts/theme/theme.ts';
import type { Reader } from '../../locales/reader.ts';
import { broadestResult } from '../../stats/findings/broadest-result.ts';
import type { TimedObservation } from '../../stats/series.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { provinceLink } from '../links/province-link.ts';
import { whenOf } from '../views/claim-words.ts';
import { currentProvinces } from '../views/observations.ts';
import { gridView } from '../views/province-grid.ts';
import { quantityOf } from '../views/quantity.ts';

/** Every province one click away: on the grid, by its newest figure of one result, and by name. */
export function provincePicker(reader: Reader) {
  const { format, plain, locale } = reader;
  const words = reader.words.home.provinces;
  const grid = gridView(reader);
  return {
    title: words.title,
    shown: shownResult(reader),
    tiles: grid.tiles.map(({ id, link, row, column, label }) => ({
      ...{ id, link, row, column, label },
      ...tileOf(
        results.find(({ place }) => place.id === id),
        reader,
      ),
    })),
    islands: grid.islands,
    names: currentProvinces
      .toSorted((a, b) => format.compare(plain(a.name), plain(b.name)))
      .map((province) => provinceLink(province, reader)),
    href: pageHref(paths.provinces, locale),
  };
}

export type ProvincePicker = ReturnType<typeof provincePicker>;

/** The one result that most provinces have, in the classes of a map. */
const results = broadestResult(
  model.observations.filter(({ indicator }) => indicator.isListed),
  new Set(currentProvinces.map(({ id }) => id)),
);
const classes = valueClasses(results.map(({ value }) => value));

/** What the squares show; undefined where no province has a result. */
function shownResult(reader: Reader) {
  const { format, locale, text } = reader;
  const words = reader.words.home.provinces;
  const [first] = results;
  if (first === undefined) return undefined;
  const { id, name } = first.indicator;
  return {
    before: words.shown,
    indicator: { text: text(name), href: pageHref(paths.indicator(id), locale) },
    help: words.help(format.number(results.length), format.number(currentProvinces.length)),
  };
}

/** Shade 0 is silence; the others are the classes of the palette, the highest values darkest. */
function tileOf(claim: TimedObservation | undefined, reader: Reader) {
  if (claim === undefined) return { shade: 0, value: '', said: reader.t.chart.notReported };
  const { colourClass } = classOf(classes, claim.value) ?? {};
  return {
    shade: 1 + sequentialClasses.findIndex((one) => one === colourClass),
    value: quantityOf(claim, reader).number,
    said: `${quantityOf(claim, reader).phrase}, ${whenOf(claim, reader)}`,
  };
}
