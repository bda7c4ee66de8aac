import type { Reader } from '../locales/reader.ts';
import { taskLedger } from '../charts/task-ledger.ts';
import { taskTotals, type TaskList, type TaskTotals } from '../stats/task-totals.ts';
import { shortClaim } from './chart-format.ts';
import { whenOf } from './claim-view.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from './model.ts';
import type { TableView } from './table-view.ts';

/** The tasks of the Resolution and of the conclusions of the Central Steering Committee. */
const nationalTasks: TaskList = {
  id: 'resolution-57',
  total: undefined,
  parts: { done: 'tasks-completed', 'in-progress': 'tasks-in-progress' },
};

/** Every dated report on the national tasks, each a bar of its own. */
export function taskFigure(reader: Reader): FigureView | undefined {
  const { t, format } = reader;
  const national = model.observations.filter(({ place }) => place === model.nation);
  const reports = taskTotals(national, nationalTasks);
  const newest = reports.at(-1);
  if (newest === undefined) return undefined;
  const count = (part: 'done' | 'in-progress') => {
    const claim = newest.parts.find((one) => one.part === part)?.observation;
    return claim === undefined ? t.chart.notReported : shortClaim(claim, reader);
  };
  const words = {
    id: 'tasks',
    title: t.chart.tasks.title(count('done'), count('in-progress'), format.date(newest.time)),
    subtitle: t.chart.tasks.subtitle,
    description: t.chart.tasks.description(count('done'), count('in-progress')),
    sources: newest.parts.flatMap(({ observation }) =>
      observation.citations.map(({ source }) => source.publisher),
    ),
    table: tableOf(reports, reader),
  };
  return figureView(
    words,
    (frame) => taskLedger({ ...frame, ...ledgerOf(reports, reader) }),
    reader,
  );
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
      claim: (observation: Parameters<typeof shortClaim>[0]) => shortClaim(observation, reader),
      value: format.number,
    },
    labels: t.chart.ledger,
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
    rows: reports.flatMap(({ parts }) =>
      parts.map(({ part, observation }) => [
        { text: whenOf(observation, reader) },
        { text: t.chart.ledger.part(part) },
        { text: shortClaim(observation, reader) },
      ]),
    ),
  };
}
