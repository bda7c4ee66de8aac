import type { Reader } from '../locales/reader.ts';
import { taskLedger } from '../charts/task-ledger.ts';
import type { Observation } from '../model/observation.ts';
import { taskTotals, type TaskList, type TaskTotals } from '../stats/task-totals.ts';
import { shortClaim } from './chart-format.ts';
import { whenOf } from './claim-view.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from './model.ts';
import { publishersOf } from './publishers.ts';
import type { TableView } from './table-view.ts';

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
  const newest = reports.findLast((totals) => headline(totals, reader) !== undefined);
  if (newest === undefined) return undefined;
  const words = {
    id: 'tasks',
    title: headline(newest, reader) ?? '',
    subtitle: t.chart.tasks.subtitle,
    description: t.chart.tasks.description,
    sources: publishersOf(reports.flatMap(claimsOf)),
    table: tableOf(reports, reader),
  };
  return figureView(
    words,
    (frame) => taskLedger({ ...frame, ...ledgerOf(reports, reader) }),
    reader,
  );
}

/** What one report says in a sentence; undefined when it says nothing about what was done. */
function headline(totals: TaskTotals, reader: Reader): string | undefined {
  const { t, format } = reader;
  const short = (claim: Observation) => shortClaim(claim, reader);
  const part = (name: string) => totals.parts.find((one) => one.part === name)?.observation;
  const disputed = totals.disputed.filter(({ indicator }) => indicator.id === 'tasks-completed');
  const done = part('done');
  const running = part('in-progress');
  const date = format.date(totals.time);
  if (disputed.length > 1 && totals.total) {
    return t.chart.tasks.disputed(disputed.map(short), short(totals.total), date);
  }
  if (done && totals.total) return t.chart.tasks.ofTotal(short(done), short(totals.total), date);
  return done && running ? t.chart.tasks.title(short(done), short(running), date) : undefined;
}

/** Every claim of a report, the disputed ones too. */
function claimsOf({ total, parts, disputed }: TaskTotals): readonly Observation[] {
  const named = [total, ...parts.map(({ observation }) => observation), ...disputed];
  return named.filter((claim) => claim !== undefined);
}

function ledgerOf(reports: readonly TaskTotals[], reader: Reader) {
  const { t, format } = reader;
  return {
    lists: [
      {
        id: nationalTasks.id,
        label: t.chart.tasks.row,
        rows: reports.map((totals) => ({
          id: `${totals.reportedBy.id}-${totals.time}`,
          label: format.date(totals.time),
          totals,
        })),
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

function tableOf(reports: readonly TaskTotals[], reader: Reader): TableView {
  const { t } = reader;
  return {
    caption: t.chart.tasks.row,
    columns: [
      { label: t.columns.when },
      { label: t.columns.state },
      { label: t.columns.value, isNumber: true },
    ],
    rows: reports
      .flatMap(claimsOf)
      .map((claim) => [
        { text: whenOf(claim, reader) },
        { text: reader.plain(claim.indicator.name) },
        { text: shortClaim(claim, reader) },
      ]),
  };
}
