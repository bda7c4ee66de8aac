import type { Field } from '../../exports/tables/observation-columns.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Words } from '../../locales/words.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Source } from '../../model/source.ts';
import type { Computed } from '../views/computed.ts';
import type { Cell, TableView } from '../views/table-view.ts';
import { codeIn, numbers, type ChartFigure, type FigureColumn } from './chart-rows.ts';

type Label = Exclude<keyof Words['columns'], 'codes' | 'roles'>;

/** A column for the number of a row and all that belongs to it. */
interface Fact {
  readonly key: Label;
  readonly of: FigureColumn['of'];
  readonly type?: 'number';
  /** Whether the column is there although no row fills it. */
  readonly always?: true;
  /** Whether it came after the credit had been promised, and stands behind it. */
  readonly isAdded?: true;
}

/** All that is told of the numbers of a table, as far as there is any of it. */
export function statedColumns(
  table: TableView,
  figures: readonly ChartFigure[],
  reader: Reader,
): readonly FigureColumn[] {
  const { columns: labels } = reader.words;
  const beside = figures.some(({ row }) => row.length === 0);
  const hasNumbers = beside || numbers(table).length > 0;
  const measured: readonly Fact[] =
    beside || numbers(table).length > 1 ? [{ key: 'measure', of: ({ measure }) => measure }] : [];
  const facts = hasNumbers ? [...measured, ...factsOf(table, reader)] : [];
  return [
    ...facts
      .filter(({ always, of }) => always ?? figures.some((figure) => of(figure) !== null))
      .map(({ key, of, type, isAdded = false }) => ({
        column: { label: labels[key], key, type: type ?? ('text' as const), isAdded },
        of,
      })),
    ...codeColumns(table, labels.codes),
  ];
}

function factsOf(table: TableView, { plain }: Reader): readonly Fact[] {
  const [place, indicator] = [codeIn(table, 'place_id'), codeIn(table, 'indicator_id')];
  return [
    { key: 'value', of: ({ cell }) => valueOf(cell), type: 'number', always: true },
    { key: 'value_to', of: ofTarget(({ value }) => endsOf(value)[1]), type: 'number' },
    { key: 'shown', of: ({ cell }) => cell?.text ?? null, always: true },
    { key: 'bound', of: ofStated(({ bound }) => bound) },
    {
      key: 'unit',
      of: either(
        ofStated(({ unit }) => unit?.id),
        ofComputed((one) => one.unit),
      ),
    },
    { key: 'kind', of: ofStated((stated) => (isTarget(stated) ? 'target' : stated.kind)) },
    { key: 'as_of', of: either(ofClaim(timeOf('as-of')), ofComputed(timeOf('as-of'))) },
    { key: 'period', of: either(ofClaim(timeOf('period')), ofComputed(timeOf('period'))) },
    { key: 'due', of: ofTarget(({ due }) => due) },
    {
      key: 'indicator_id',
      of: either(
        ofStated(indicatorOf),
        ofComputed((one) => one.indicator),
        indicator,
      ),
    },
    {
      key: 'place_id',
      of: either(
        ofStated((stated) => stated.place.id),
        ofComputed((one) => one.place),
        place,
      ),
    },
    {
      key: 'figure_id',
      of: either(
        ofStated(({ id }) => id),
        ofComputed((one) => one.goal),
      ),
    },
    { key: 'sources', of: ofStated((stated) => addressesOf(stated).join(' ')) },
    { key: 'role', of: ({ cell }) => roleOf(cell), always: true, isAdded: true },
    { key: 'scope', of: ofStated(({ scope }) => scope?.id), isAdded: true },
    { key: 'evidence', of: ofStated((stated) => evidenceOf(stated)), isAdded: true },
    {
      key: 'note',
      of: ofStated(({ note }) => (note === undefined ? null : plain(note))),
      isAdded: true,
    },
    { key: 'region_id', of: ofComputed(({ region }) => region), isAdded: true },
  ];
}

/** What the table names in words, as programs call it. */
function codeColumns(table: TableView, labels: Words['columns']['codes']): readonly FigureColumn[] {
  return table.columns.flatMap(({ codes }) => {
    if (codes === undefined || codes === 'place_id' || codes === 'indicator_id') return [];
    const column = { label: labels[codes], key: codes, type: 'text' as const, isAdded: true };
    return [{ column, of: codeIn(table, codes) }];
  });
}

type Given = Field | undefined;

function either(...reads: readonly FigureColumn['of'][]): FigureColumn['of'] {
  return (figure) => {
    for (const read of reads) {
      const found = read(figure);
      if (found !== null) return found;
    }
    return null;
  };
}

function ofStated(read: (stated: Observation | Target) => Given): FigureColumn['of'] {
  return ({ cell }) => (cell?.states === undefined ? null : (read(cell.states) ?? null));
}

function ofComputed(read: (computed: Computed) => Given): FigureColumn['of'] {
  return ({ cell }) => (cell?.computes === undefined ? null : (read(cell.computes) ?? null));
}

function ofClaim(read: (claim: Observation) => Given): FigureColumn['of'] {
  return ofStated((stated) => (isTarget(stated) ? null : read(stated)));
}

function ofTarget(read: (target: Target) => Given): FigureColumn['of'] {
  return ofStated((stated) => (isTarget(stated) ? read(stated) : null));
}

function timeOf(wanted: Observation['timing']) {
  return ({ timing, time }: Pick<Computed, 'timing' | 'time'>) => (timing === wanted ? time : null);
}

function valueOf(cell: Cell | undefined): number | null {
  if (cell?.states !== undefined) return endsOf(cell.states.value)[0];
  if (cell?.computes !== undefined) return cell.computes.value;
  return typeof cell?.value === 'number' ? cell.value : null;
}

function roleOf(cell: Cell | undefined): Field {
  if (cell === undefined) return null;
  if (cell.computes !== undefined) return cell.computes.role;
  return cell.states !== undefined && isTarget(cell.states) ? 'target' : 'claim';
}

/** A range from its lower to its upper end; a single number is its own beginning. */
function endsOf(value: Target['value']): readonly [number | null, number | null] {
  return value === null || typeof value === 'number' ? [value, null] : value;
}

function isTarget(stated: Observation | Target): stated is Target {
  return 'due' in stated;
}

/** The id of what is measured. */
export function indicatorOf({ indicator }: Observation | Target): string | null {
  if (indicator === undefined) return null;
  return typeof indicator === 'string' ? indicator : indicator.id;
}

/** Who says it. */
export function sourcesOfOne(stated: Observation | Target): readonly Source[] {
  return isTarget(stated) ? stated.sources : stated.citations.map(({ source }) => source);
}

function addressesOf(stated: Observation | Target): readonly string[] {
  return sourcesOfOne(stated).map(({ url }) => url);
}

/** In the order of the sources. */
function evidenceOf(stated: Observation | Target): string {
  return sourcesOfOne(stated)
    .map(({ evidence }) => evidence)
    .join(' ');
}
