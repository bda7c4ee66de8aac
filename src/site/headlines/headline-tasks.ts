import type { Reader } from '../../locales/reader.ts';
import type { Observation } from '../../model/observation.ts';
import type { TaskFinding } from '../../stats/findings/task-finding.ts';
import { quantityOf } from '../views/quantity.ts';

/** How many of the tasks of the Resolution were done, in a sentence. */
export function tasksHeadline(finding: TaskFinding, reader: Reader): string {
  const { tasks } = reader.words.findings;
  const { time } = finding;
  const say = (claim: Observation) => countOf(claim, reader);
  switch (finding.kind) {
    case 'of-total':
      return tasks.ofTotal(say(finding.done), say(finding.total), time);
    case 'disputed': {
      const total = finding.total && say(finding.total);
      return tasks.disputed(finding.done.map(say), total, time);
    }
    case 'running':
      return tasks.running(say(finding.done), say(finding.running), time);
    case 'done':
      return tasks.done(say(finding.done), time);
  }
}

function countOf(claim: Observation, reader: Reader): string {
  const { bound, number } = quantityOf(claim, reader);
  return [bound, number].filter(Boolean).join(' ');
}
