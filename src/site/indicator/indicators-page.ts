import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { isCurrent } from '../../model/place.ts';
import { endOf } from '../../model/time.ts';
import { isResult, newestTold } from '../../stats/latest.ts';
import { whenOf } from '../views/claim-words.ts';
import { kindNote } from '../views/kind-note.ts';
import { model } from '../model.ts';
import { currentProvinces, observationsOfIndicator } from '../views/observations.ts';
import { pageHref, paths } from '../links/paths.ts';
import { quantityOf } from '../views/quantity.ts';
import type { Cell, TableView } from '../views/table-view.ts';

/** All indicators by group, each with the nation’s newest figure and how many provinces tell it. */
export function indicatorsView(reader: Reader) {
  const { t, format, plain, text } = reader;
  const words = reader.words.indicator.index;
  const all = [...model.indicators.values()].filter(({ isListed }) => isListed);
  return {
    page: {
      title: t.indicators.title,
      description: t.indicators.description,
      path: paths.indicators,
      trail: [],
    },
    lead: t.indicators.lead(
      format.number(all.length),
      t.figures(model.observations.length, format),
    ),
    words,
    groups: model.groups.flatMap(({ id, name, description }) => {
      const members = all.filter(({ group }) => group.id === id);
      if (members.length === 0) return [];
      return {
        id,
        title: plain(name),
        count: format.number(members.length),
        description: text(description),
        table: tableOf(
          plain(name),
          members.toSorted((a, b) => format.compare(plain(a.name), plain(b.name))),
          reader,
        ),
      };
    }),
  };
}

function tableOf(caption: string, indicators: readonly Indicator[], reader: Reader): TableView {
  const { t } = reader;
  const words = reader.words.indicator.index;
  return {
    caption,
    isSortable: true,
    columns: [
      { label: t.columns.indicator },
      { label: words.nation, isNumber: true },
      { label: words.provinces, isNumber: true },
      { label: words.newest, isTime: true },
    ],
    rows: indicators.map((indicator) => rowOf(indicator, reader)),
  };
}

function rowOf(indicator: Indicator, reader: Reader): readonly Cell[] {
  const { locale, text, t } = reader;
  const claims = observationsOfIndicator(indicator.id);
  const name = text(indicator.name);
  const link = { ...name, href: pageHref(paths.indicator(indicator.id), locale), value: name.text };
  if (claims.length === 0) return [link, { text: t.indicators.notReported }];
  return [
    link,
    nationCell(claims, reader),
    provincesCell(claims, reader),
    timeCell(claims, reader),
  ];
}

/** Each newest figure of the nation: several where sources disagree. */
function nationCell(claims: readonly Observation[], reader: Reader): Cell {
  const shown = newestTold(claims.filter(({ place }) => place === model.nation));
  const [first] = shown;
  if (first === undefined) return { text: reader.words.indicator.index.none, value: '' };
  const phrases = new Set(shown.map((claim) => quantityOf(claim, reader).phrase));
  const when = whenOf(first, reader);
  return {
    text: [...phrases].join(' / '),
    small: [kindNote(first, reader), when].filter(Boolean).join(', '),
    value: first.value,
  };
}

/** Provinces of today; a former unit’s figure is not theirs. */
function provincesCell(claims: readonly Observation[], { format }: Reader): Cell {
  const told = new Set(
    claims.flatMap(({ place }) => (place.kind === 'province' && isCurrent(place) ? place.id : [])),
  );
  return {
    text: `${format.number(told.size)}/${format.number(currentProvinces.length)}`,
    value: told.size,
  };
}

/** The time of the newest result: an aim for a year to come is none. */
function timeCell(claims: readonly Observation[], { format, t }: Reader): Cell {
  const times = claims.filter(isResult).flatMap(({ time }) => time ?? []);
  const newest = times.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
  if (newest === undefined) return { text: t.claim.undated, value: '' };
  return { text: format.date(newest), value: endOf(newest) };
}
