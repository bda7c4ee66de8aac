import type { LegalDocument } from '../../model/legal-document.ts';
import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';

const groups = new Map(model.groups.map((group) => [group.id, group]));

/**
 * The groups of tasks that a document lays down, each with the groups of indicators that tell of
 * it; undefined where none are kept.
 */
export function documentTasks({ taskGroups }: LegalDocument, reader: Reader) {
  if (taskGroups.length === 0) return undefined;
  const indicators = pageHref(paths.indicators, reader.locale);
  return {
    lead: reader.words.document.tasks.lead(taskGroups.length),
    tasks: taskGroups.map((task) => ({
      text: reader.text(task.text),
      links: task.groups.map((id) => ({
        text: reader.text(find(groups, id).name),
        href: `${indicators}#${id}`,
      })),
    })),
  };
}
