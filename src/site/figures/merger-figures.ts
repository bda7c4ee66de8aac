import { mergerDiagram } from '../../charts/merger/merger.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Observation } from '../../model/observation.ts';
import type { Province } from '../../model/place.ts';
import { mergerFinding } from '../../stats/findings/merger-finding.ts';
import { latest } from '../../stats/latest.ts';
import { shortClaim } from './chart-format.ts';
import { figureView, type FigureView, type FigureWords } from './figure-view.ts';
import { mergerHeadline } from '../headlines/headline-places.ts';
import { model } from '../model.ts';
import { currentProvinces, formerProvinces, observationsOfPlace } from '../views/observations.ts';
import { counted } from '../views/computed.ts';
import { publishersOf } from '../views/publishers.ts';
import type { UnitToday } from '../../charts/merger/spec.ts';

/** What a province of today was made of; undefined where its territory did not change. */
export function mergerFigure(province: Province, reader: Reader): FigureView | undefined {
  const finding = mergerFinding(province, model.provinces);
  if (finding?.kind !== 'made') return undefined;
  const groups = [{ units: [unitOf(province, reader)] }];
  const words = {
    ...mergerWords([province], reader),
    chart: `merger.${province.id}`,
    title: mergerHeadline(finding, reader),
    computed: [
      {
        ...counted('units-before', finding.parts.length, reader.format),
        place: province.id,
        timing: 'as-of' as const,
        time: finding.until,
      },
    ],
  };
  return diagram(words, groups, province.id, reader);
}

/** All 63 units of June 2025 and the 34 of today, region by region. */
export function mergersFigure(reader: Reader): FigureView {
  const { t, plain, format } = reader;
  const groups = model.regions.map((region) => ({
    heading: plain(region.name),
    units: currentProvinces
      .filter((province) => province.region === region.id)
      .toSorted((a, b) => format.compare(plain(a.name), plain(b.name)))
      .map((province) => unitOf(province, reader)),
  }));
  const inOrder = groups.flatMap(({ units }) => units).flatMap(({ id }) => byId.get(id) ?? []);
  const changed = currentProvinces.filter(({ from }) => from !== undefined);
  const words = {
    ...mergerWords(inOrder, reader),
    chart: 'merger',
    title: t.chart.merger.title(
      format.number(before(currentProvinces).length),
      format.number(currentProvinces.length),
      format.number(currentProvinces.length - changed.length),
    ),
    computed: [
      counted('units-before', before(currentProvinces).length, format),
      counted('units-today', currentProvinces.length, format),
      counted('units-unchanged', currentProvinces.length - changed.length, format),
    ],
  };
  return diagram(words, groups, undefined, reader);
}

const byId = new Map(currentProvinces.map((province) => [province.id, province]));

/** The units of June 2025 that became these; an unchanged one is its own. */
function before(provinces: readonly Province[]): readonly Province[] {
  return provinces.flatMap((province) => {
    const former = formerProvinces.filter(({ successor }) => successor === province.id);
    return former.length > 0 ? former : [province];
  });
}

function unitOf(province: Province, { plain }: Reader): UnitToday {
  return {
    id: province.id,
    label: plain(province.name),
    former: before([province]).map((former) => {
      const area = areaOf(former);
      return {
        label: plain(former.name),
        ...(area === undefined ? {} : { value: area.value }),
        livesOn: former.name.vi === province.name.vi,
      };
    }),
  };
}

/** The newest area of a unit: the thickness of its ribbon. */
function areaOf({ id }: Province): Observation | undefined {
  return latest(observationsOfPlace(id).filter(({ indicator }) => indicator.id === 'area'))[0];
}

function mergerWords(
  provinces: readonly Province[],
  reader: Reader,
): Omit<FigureWords, 'chart' | 'title'> {
  const { t, plain } = reader;
  const labels = reader.words.labels;
  const pairs = provinces.flatMap((today) => before([today]).map((former) => ({ former, today })));
  const areas = pairs.map(({ former }) => areaOf(former));
  return {
    subtitle: t.chart.merger.subtitle,
    description: t.chart.merger.description,
    sources: publishersOf(areas.filter((area) => area !== undefined)),
    table: {
      caption: t.chart.merger.subtitle,
      columns: [
        { label: labels.former, codes: 'place_id' },
        { label: labels.today, codes: 'today_id' },
        { label: labels.area, isNumber: true },
      ],
      rows: pairs.map(({ former, today }, i) => {
        const area = areas[i];
        return [
          { text: plain(former.name), code: former.id },
          { text: plain(today.name), code: today.id },
          {
            text: area === undefined ? t.chart.notReported : shortClaim(area, reader),
            states: area,
          },
        ];
      }),
    },
  };
}

function diagram(
  words: FigureWords,
  groups: Parameters<typeof mergerDiagram>[0]['groups'],
  focus: string | undefined,
  reader: Reader,
): FigureView {
  const labels = reader.words.labels;
  return figureView(
    words,
    (drawing) =>
      mergerDiagram({
        ...drawing,
        groups,
        ...(focus === undefined ? {} : { focus }),
        format: { value: reader.format.number },
        labels: {
          before: labels.mergerBefore,
          after: labels.mergerAfter,
          livesOn: labels.livesOn,
        },
      }),
    reader,
  );
}
