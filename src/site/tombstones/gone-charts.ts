import { tombstoneHtml } from '../../exports/tombstone-html.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Texts } from '../../model/texts.ts';
import { policyMetas } from '../frame/content-policy.ts';
import { frozenLocaleFor } from '../links/frozen-locales.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { charts } from '../figures/chart-catalogue.ts';

/** A chart that the data no longer supports. */
export interface GoneChart {
  readonly id: string;
  readonly title: Texts;
  /** The release that lost it. */
  readonly release: string;
  /** The release in which its last state began. */
  readonly last: string | undefined;
}

/** The styles of such a frame, beside the colours of all charts. */
export const goneStylesPath = '/gone.css';

const drawn = new Set(charts.map(({ id }) => id));

/** Every chart that a release had and none has now. */
export const goneCharts: readonly GoneChart[] = model.releases.flatMap((release, i) =>
  Object.entries(release.chartsGone)
    .filter(([id]) => !drawn.has(id))
    .map(([id, title]) => ({
      id,
      title,
      release: release.id,
      last: model.releases.slice(i + 1).find((older) => id in older.charts)?.id,
    })),
);

/** What stands in a frame whose chart is gone: what it was, and as it was. */
export function goneChartHtml({ id, title, release, last }: GoneChart, reader: Reader): string {
  const words = reader.words.releases.tombstone;
  const name = reader.plain(title);
  const kept = frozenLocaleFor(reader.locale);
  return tombstoneHtml({
    language: reader.locale,
    title: name,
    sentences: [words.lead(release)],
    links: [
      ...(last === undefined
        ? []
        : [
            {
              before: words.before(last),
              text: name,
              href: pageHref(paths.frozenEmbed(last, id), kept),
              hreflang: kept === reader.locale ? undefined : kept,
            },
          ]),
      {
        before: '',
        text: reader.t.site.name,
        href: pageHref(paths.release(release), reader.locale),
      },
    ],
    stylesheets: [fileHref('/theme.css'), fileHref(goneStylesPath)],
    policy: policyMetas.embed,
  });
}
