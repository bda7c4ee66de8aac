import { languages, locales } from '../../locales/locales.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Group } from '../../model/indicator.ts';
import type { Province } from '../../model/place.ts';
import type { Chart } from '../figures/chart.ts';
import { model } from '../model.ts';
import { frozenLocaleFor } from '../links/frozen-locales.ts';
import { absoluteHref, localized, pageHref, paths } from '../links/paths.ts';
import { builderProvinces, chartsOfBuilder } from '../takeaway/builder-pages.ts';
import { beginningOf } from '../takeaway/frozen-charts.ts';

/** The pages of the provinces whose charts are too many for the page of all. */
export const embedsInPaths = () =>
  localized(
    builderProvinces.map((province) => ({ params: { place: province.id }, props: { province } })),
  );

/** The page that makes embeds: every chart, or those of a province, and what may be chosen for it. */
export function embedsView(reader: Reader, province?: Province) {
  const { locale, plain } = reader;
  const words = reader.words.embeds;
  const path = province === undefined ? paths.embeds : paths.embedsIn(province.id);
  const charts = chartsOfBuilder(path);
  const place = province === undefined ? '' : `: ${plain(province.name)}`;
  const title = words.title + place;
  const list = { text: words.title, href: pageHref(paths.embeds, locale) };
  const byGroup = Map.groupBy(charts, groupOf);
  const byTitle = Map.groupBy(charts, ({ figure }) => figure(reader).title);
  const named = [undefined, ...model.groups].map((group) => ({
    title: group === undefined ? words.country : plain(group.name),
    charts: (byGroup.get(group?.id) ?? []).map((chart) => entryOf(chart, byTitle, reader)),
  }));
  return {
    page: {
      title,
      description: words.description + place,
      path,
      trail: province === undefined ? [] : [list],
      chart: 'provinces',
    },
    words,
    provinces: {
      title: reader.t.nav.provinces,
      links: (province === undefined ? builderProvinces : []).map((one) => ({
        text: reader.text(one.name),
        href: pageHref(paths.embedsIn(one.id), locale),
      })),
    },
    groups: named.filter(({ charts: members }) => members.length > 0),
    languages: locales.map((other) => ({
      locale: other,
      name: languages[other].name,
      home: absoluteHref(pageHref(paths.home, other)),
      frozenHome: absoluteHref(pageHref(paths.home, frozenLocaleFor(other))),
      isHere: other === locale,
    })),
    /** The places to paste into, in the order of use. */
    snippets: (
      ['frame', 'frozen', 'listener', 'picture', 'inline', 'address', 'markdown', 'policy'] as const
    ).map((kind) => ({ kind, ...words.snippets[kind] })),
  };
}

function groupOf({ id }: Chart): Group['id'] | undefined {
  const [subject = ''] = id.split('.');
  return model.indicators.get(subject)?.group.id;
}

/** A chart by its title; with its kind where another has the same title. */
function entryOf(
  { id, figure }: Chart,
  byTitle: ReadonlyMap<string, readonly Chart[]>,
  reader: Reader,
) {
  const { title } = figure(reader);
  const isAlone = byTitle.get(title)?.length === 1;
  const text = isAlone ? title : `${title} (${kindOf(id, reader)})`;
  return {
    id,
    text,
    href: pageHref(paths.embed(id), reader.locale),
    /** Whose figures its frozen frame keeps. */
    release: beginningOf(id),
  };
}

/** The kind of a chart in words; its id where it has no kind of which several bear one title. */
function kindOf(id: string, { words }: Reader): string {
  const kinds = new Map(Object.entries<string>(words.embeds.kinds));
  return kinds.get(id.split('.')[1] ?? '') ?? id;
}
