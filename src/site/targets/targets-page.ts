import { ascending } from 'd3-array';
import type { TargetGroup } from '../../locales/target-words.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Target } from '../../model/legal-document.ts';
import { find } from '../../model/lookup.ts';
import { endOf } from '../../model/time.ts';
import { isMet } from '../../stats/reading/target-reading.ts';
import { documentLink } from '../links/document-link.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import type { TableView } from '../views/table-view.ts';
import { targetReading } from '../views/target-reading.ts';
import { goalOf, isPastDue, targetView } from '../views/target-view.ts';

/** In the order of the page: what is past due and not shown to be met comes first. */
export const targetGroups = [
  'overdue',
  'running',
  'met',
  'unmeasured-past',
  'unmeasured',
] as const satisfies readonly TargetGroup[];

/** Where a target stands on the page: by whether it is due, measured and met. */
export function targetGroup(target: Target): TargetGroup {
  const read = targetReading(target);
  if (read === undefined) return isPastDue(target) ? 'unmeasured-past' : 'unmeasured';
  if (isMet(read.reading)) return 'met';
  return isPastDue(target) ? 'overdue' : 'running';
}

/** Every target by how it stands, each group by its due dates. */
export function targetsView(reader: Reader) {
  const { t, format, locale } = reader;
  const { targets: words } = reader.words.indicator;
  const inGroup = (group: TargetGroup) =>
    model.targets
      .filter((target) => targetGroup(target) === group)
      .toSorted((a, b) => ascending(endOf(a.due), endOf(b.due)));
  const groups = targetGroups.map((id) => ({ id, members: inGroup(id) }));
  const sizeOf = (group: TargetGroup) => inGroup(group).length;
  const sizes = {
    overdue: sizeOf('overdue'),
    running: sizeOf('running'),
    met: sizeOf('met'),
    'unmeasured-past': sizeOf('unmeasured-past'),
    unmeasured: sizeOf('unmeasured'),
  };
  return {
    page: {
      title: t.targets.title,
      description: t.targets.description,
      path: paths.targets,
      trail: [],
    },
    lead: words.lead(
      { ...sizes, all: model.targets.length },
      format.date(model.about.readUntil),
      format,
    ),
    groups: groups
      .filter(({ members }) => members.length > 0)
      .map(({ id, members }) => ({
        id,
        title: words.group[id],
        text: words.groupText[id],
        count: words.count(members.length, format),
        // What nothing measures needs no room for a reading: a table of it is found through faster.
        targets: isMeasured(id) ? members.map((target) => targetView(target, reader)) : [],
        table: isMeasured(id) ? undefined : promises(words.group[id], members, reader),
      })),
    ruleTitle: words.rule,
    ruleMore: { text: words.ruleMore, href: pageHref(paths.method, locale) },
  };
}

function isMeasured(group: TargetGroup): boolean {
  return !group.startsWith('unmeasured');
}

/** What was promised, by when and in which document. */
function promises(caption: string, targets: readonly Target[], reader: Reader): TableView {
  const { t, text, plain, format } = reader;
  return {
    caption,
    isSortable: true,
    isStacked: true,
    columns: [
      { label: t.columns.target },
      { label: t.columns.due, isTime: true },
      { label: t.columns.document },
    ],
    rows: targets.map((target) => {
      const promise = text(target.text);
      const { text: name, href } = documentLink(find(model.documents, target.document), reader);
      return [
        {
          ...promise,
          small: [goalOf(target, reader), plain(target.place.name)].join(' · '),
          value: promise.text,
        },
        { text: format.date(target.due), value: endOf(target.due) },
        { ...name, href, small: t.confidenceShort[target.confidence] },
      ];
    }),
  };
}
