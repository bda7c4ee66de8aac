import type { Indicator } from '../model/indicator.ts';
import type { Observation } from '../model/observation.ts';
import { latest } from '../stats/latest.ts';
import type { Reader } from '../locales/reader.ts';
import { whenOf } from './claim-view.ts';
import { kindNote } from './kind-note.ts';
import { model } from './model.ts';
import { observationsOfIndicator } from './observations.ts';
import { pageHref, paths } from './paths.ts';
import { quantityOf } from './quantity.ts';
import type { TableView } from './table-view.ts';

/** All indicators by group, each with its newest figure. */
export function indicatorsView(reader: Reader) {
  const { t, format, plain, text } = reader;
  const all = [...model.indicators.values()];
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
    groups: model.groups.flatMap(({ id, name, description }) => {
      const members = all.filter(({ group }) => group.id === id);
      if (members.length === 0) return [];
      return {
        id,
        title: plain(name),
        description: text(description),
        table: tableOf(plain(name), members, reader),
      };
    }),
  };
}

function tableOf(caption: string, indicators: readonly Indicator[], reader: Reader): TableView {
  const { t } = reader;
  return {
    caption,
    columns: [
      { label: t.columns.indicator },
      { label: t.columns.newest, isNumber: true },
      { label: t.columns.place },
      { label: t.columns.when },
    ],
    rows: indicators.map((indicator) => rowOf(indicator, reader)),
  };
}

function rowOf(indicator: Indicator, reader: Reader) {
  const { locale, plain, text, t } = reader;
  const newest = newestOf(observationsOfIndicator(indicator.id));
  const link = { ...text(indicator.name), href: pageHref(paths.indicator(indicator.id), locale) };
  if (newest === undefined) return [link, { text: t.indicators.notReported }];
  return [
    link,
    { text: quantityOf(newest, reader).phrase, small: kindNote(newest, reader) },
    { text: plain(newest.place.name) },
    { text: whenOf(newest, reader) },
  ];
}

/** One figure to stand for an indicator in a list; undefined when there is none. */
function newestOf(claims: readonly Observation[]): Observation | undefined {
  return latest(claims)[0] ?? claims.find(({ kind }) => kind !== 'delta') ?? claims[0];
}
