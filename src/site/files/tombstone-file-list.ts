import { apiFile } from '../../exports/api/api-file.ts';
import { tombstoneCss } from '../../exports/tombstone-css.ts';
import { addresses } from '../api/api-addresses.ts';
import { paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { goneChartHtml, goneCharts, goneStylesPath } from '../tombstones/gone-charts.ts';
import { ended, folders, tombstoneRecord } from '../tombstones/tombstones.ts';
import { inEachLanguage, mediaTypes, type SiteFile } from './site-file.ts';

/** What answers for ids that ended: in the API, and in frames. */
export function tombstoneFileList(): readonly SiteFile[] {
  return [
    { path: goneStylesPath, mediaType: 'text/css; charset=utf-8', write: () => tombstoneCss },
    ...ended.map((one) => {
      const path = `/api/v1/${folders[one.gone.kind]}/${one.gone.id}.json`;
      return tombstoneFile(path, tombstoneRecord(one));
    }),
    ...goneCharts.flatMap((chart) => [
      ...inEachLanguage(
        paths.embed(chart.id),
        { mediaType: 'text/html; charset=utf-8' },
        (reader) => goneChartHtml(chart, reader),
      ),
      tombstoneFile(paths.chartFile(chart.id, 'json'), {
        id: chart.id,
        kind: 'chart',
        name: chart.title,
        ended: { release: chart.release },
        last: chart.last ?? null,
      }),
    ]),
  ];
}

function tombstoneFile(path: string, record: object): SiteFile {
  return {
    path,
    mediaType: mediaTypes.json,
    write: () => apiFile({ about: model.about, at: addresses, schema: 'tombstone', path }, record),
  };
}
