import type { Reader } from '../../locales/reader.ts';
import { taskLedger } from '../../charts/ledger/ledger.ts';
import type { Observation } from '../../model/observation.ts';
import { taskFinding } from '../../stats/findings/task-finding.ts';
import { taskTotals, type TaskList, type TaskTotals } from '../../stats/task-totals.ts';
import { shortClaim } from './chart-format.ts';
import { whenOf } from '../views/claim-words.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { tasksHeadline } from '../headlines/headline-tasks.ts';
import { model } from '../model.ts';
import { counted, sharedBy, type Computed } from '../views/computed.ts';
import { publishersOf } from '../views/publishers.ts';
import type { TableView } from '../views/table-view.ts';
import type { LedgerRow } from '../../charts/ledger/spec.ts';

/** The tasks of the Resolution and of the conclusions of the Central Steering Committee. */
const nationalTasks: TaskList = {
  id: 'resolution-57',
  total: 'tasks-assigned',
  parts: {
    done: 'tasks-completed',
    'in-progress': 'tasks-in-progress',
    overdue: 'tasks-overdue',
  },
};

/** Every dated report on the national tasks, each a bar of its own; undefined when there is none. */
export function taskFigure(reader: Reader): FigureView | undefined {
  const { t } = reader;
  const national = model.observations.filter(({ place }) => place === model.nation);
  const reports = taskTotals(national, nationalTasks);
  const finding = taskFinding(reports, 'tasks-completed');
  if (finding === undefined) return undefined;
  const words = {
    chart: 'tasks',
    title: tasksHeadline(finding, reader),
    subtitle: t.chart.tasks.subtitle,
    description: t.chart.tasks.description,
    sources: publishersOf(reports.flatMap(claimsOf)),
    table: tableOf(reports, reader),
    computed: restsOf(reports, reader),
  };
  return figureView(
    words,
    (frame) => taskLedger({ ...frame, ...ledgerOf(reports, reader) }),
    reader,
  );
}

/** Every claim of a report, the disputed ones too. */
function claimsOf({ total, parts, disputed }: TaskTotals): readonly Observation[] {
  const named = [total, ...parts.map(({ observation }) => observation), ...disputed];
  return named.filter((claim) => claim !== undefined);
}

function ledgerOf(reports: readonly TaskTotals[], reader: Reader) {
  const { t, format } = reader;
  const listed = reports.flatMap(claimsOf);
  return {
    rowOf: (claim: Observation) => listed.indexOf(claim),
    lists: [
      {
        id: nationalTasks.id,
        label: t.chart.tasks.row,
        rows: reports.flatMap((totals) => rowsOf(totals, reader)),
      },
    ],
    format: {
      claim: (observation: Observation) => shortClaim(observation, reader),
      value: format.number,
    },
    labels: {
      ...t.chart.ledger,
      total: ({ value }: Observation) => t.chart.ledger.total(format.number(value)),
    },
  };
}

/** One bar, or one for each side where sources disagree about how many tasks were done. */
function rowsOf(totals: TaskTotals, { format }: Reader): readonly LedgerRow[] {
  const id = `${totals.reportedBy.id}-${totals.time}`;
  const label = format.date(totals.time);
  const sides = totals.disputed.filter(
    ({ indicator }) => indicator.id === nationalTasks.parts.done,
  );
  if (sides.length === 0 || totals.parts.length > 0) return [{ id, label, totals }];
  return sides
    .toSorted((a, b) => a.value - b.value)
    .map((claim) => ({
      id: `${id}-${claim.id}`,
      label: `${label}, ${format.list(publishersOf([claim]))}`,
      totals: sideOf(totals, claim),
    }));
}

/** A report as it reads with one of the claims that contradict each other. */
function sideOf(totals: TaskTotals, done: Observation): TaskTotals {
  const { total } = totals;
  const isExact = total?.bound === 'exact' && done.bound === 'exact';
  const rest = isExact && total.value >= done.value ? total.value - done.value : undefined;
  return { ...totals, parts: [{ part: 'done', observation: done }], disputed: [], rest };
}

function tableOf(reports: readonly TaskTotals[], reader: Reader): TableView {
  const { t } = reader;
  return {
    caption: t.chart.tasks.row,
    columns: [
      { label: t.columns.when, isTime: true },
      { label: t.columns.state, codes: 'indicator_id' },
      { label: t.columns.value, isNumber: true },
    ],
    rows: reports.flatMap((totals) =>
      claimsOf(totals).map((claim) => [
        { text: whenOf(claim, reader) },
        { text: reader.plain(claim.indicator.name), code: claim.indicator.id },
        {
          text: shortClaim(claim, reader),
          states: claim,
          small: claim === totals.total ? unexplained(totals, reader) : undefined,
        },
      ]),
    ),
  };
}

/** The rest of each bar that has one. */
function restsOf(reports: readonly TaskTotals[], reader: Reader): readonly Computed[] {
  return reports.flatMap((totals) =>
    rowsOf(totals, reader).flatMap(({ totals: { rest, total } }) =>
      rest === undefined || total === undefined
        ? []
        : [{ ...sharedBy(total), ...counted('tasks-rest', rest, reader.format) }],
    ),
  );
}

/** What of a total no part names: one number for each side where sources disagree. */
function unexplained(totals: TaskTotals, reader: Reader): string | undefined {
  const { t, format } = reader;
  const rests = rowsOf(totals, reader).flatMap((row) => row.totals.rest ?? []);
  if (rests.length === 0) return undefined;
  return `${t.chart.ledger.rest} ${rests.map(format.number).join(' / ')}`;
}
