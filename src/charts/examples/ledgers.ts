import { indicatorOf, observationOf, unitOf } from '../../../tests/builders.ts';
import type { Bound, Observation } from '../../model/observation.ts';
import { taskTotals, type TaskList, type TaskPart } from '../../stats/task-totals.ts';
import { taskLedger } from '../ledger/ledger.ts';
import { claimIn, number, type Example } from './example.ts';
import type { LedgerRow, TaskLedger } from '../ledger/spec.ts';

const tasks = unitOf({ id: 'tasks', style: 'count' });

function listOf(id: string): TaskList {
  const parts = {
    done: 'done',
    'in-progress': 'in-progress',
    overdue: 'overdue',
    regular: 'regular',
  };
  const named = Object.entries(parts).map(([part, name]) => [part, `${id}-${name}`] as const);
  return { id, total: `${id}-total`, parts: Object.fromEntries(named) };
}

type Counts = Partial<Record<TaskPart | 'total', number | readonly [number, Bound]>>;

function claimsOf(list: string, time: string, counts: Counts): Observation[] {
  return Object.entries(counts).map(([part, count]) => {
    const [value, bound] = typeof count === 'number' ? [count, 'exact' as const] : count;
    const indicator = indicatorOf({ id: `${list}-${part}`, unit: tasks, kind: 'level' });
    return observationOf({ indicator, time, value, bound });
  });
}

function rowsOf(list: string, reported: Readonly<Record<string, Counts>>): readonly LedgerRow[] {
  const claims = Object.entries(reported).flatMap(([time, counts]) => claimsOf(list, time, counts));
  return taskTotals(claims, listOf(list)).map((totals) => ({
    id: totals.time,
    label: totals.time.split('-').reverse().join('/'),
    totals,
  }));
}

const part: Readonly<Record<TaskPart, string>> = {
  done: 'Hoàn thành',
  'in-progress': 'Đang làm',
  overdue: 'Quá hạn',
  regular: 'Thường xuyên',
};

function ledger(name: string, lists: TaskLedger['lists']): Example {
  return {
    name,
    draw: (frame) =>
      taskLedger({
        ...frame,
        words: { title: name, description: 'Nhiệm vụ theo ngày' },
        lists,
        format: { claim: claimIn(number), value: number },
        labels: {
          part: (one) => part[one],
          total: (total) => `${claimIn(number)(total)} nhiệm vụ`,
          noTotal: 'không nêu tổng số',
          rest: 'Không phân loại',
        },
      }),
  };
}

export const ledgers: readonly Example[] = [
  ledger('ledger-national', [
    {
      id: 'central',
      label: 'Nhiệm vụ của Ban Chỉ đạo Trung ương theo Nghị quyết 57',
      rows: rowsOf('central', {
        '2025-12-04': { total: 1287, done: 601, 'in-progress': 404, overdue: 104, regular: 178 },
        '2025-12-25': { total: 1298, done: 1227 },
      }),
    },
    {
      id: 'government',
      label: 'Nhiệm vụ của Chính phủ theo Nghị quyết 71/NQ-CP',
      rows: rowsOf('government', {
        '2025-07-31': { overdue: 33 },
        '2025-08-28': { total: 330, done: 90, overdue: 4 },
        '2025-09-23': { done: 270, 'in-progress': 382 },
        '2025-10-28': { overdue: [51, 'about'] },
        '2025-11': { total: [330, 'more-than'] },
      }),
    },
  ]),
];
