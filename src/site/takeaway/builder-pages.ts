import { find } from '../../model/lookup.ts';
import type { Province } from '../../model/place.ts';
import type { Chart } from '../figures/chart.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { paths } from '../links/paths.ts';
import { model } from '../model.ts';

/** With more charts than this, those on the page of a province have a builder of their own. */
const mostCharts = 800;

const provinces = new Map(
  model.provinces.map((province) => [paths.province(province.id), province]),
);

/** The page, without base and language, on which an embed of a chart is made. */
export function builderPath({ place }: Chart): string {
  const province = charts.length > mostCharts ? provinces.get(place.path) : undefined;
  return province === undefined ? paths.embeds : paths.embedsIn(province.id);
}

const byPage = Map.groupBy(charts, builderPath);

/** The charts that a page offers. */
export const chartsOfBuilder = (path: string): readonly Chart[] => find(byPage, path);

/** The provinces whose charts have a builder of their own: none, unless there are very many charts. */
export const builderProvinces: readonly Province[] = model.provinces.filter(({ id }) =>
  byPage.has(paths.embedsIn(id)),
);
