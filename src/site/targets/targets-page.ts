import type { Reader } from '../../locales/reader.ts';
import type { Target } from '../../model/legal-document.ts';
import { lastDay } from '../../stats/reading/due.ts';
import type { Goal } from '../../stats/reading/goals.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';
import { countedReadings, goalGroups, goalsIn, readingOf } from '../views/goals/goal-groups.ts';
import { goalOutcome } from '../views/goals/goal-outcome.ts';
import type { TableView } from '../views/table-view.ts';
import { goals } from '../views/target-reading.ts';
import { documentsOf, goalOf, targetView } from '../views/target-view.ts';

/** Every goal once, the Resolution’s own first; in each group those that can be read, then the rest. */
export function targetsView(reader: Reader) {
  const { t, format, locale } = reader;
  const { targets: words } = reader.words.indicator;
  const { folded } = reader.words;
  const all = countedReadings(goals);
  return {
    page: {
      title: t.targets.title,
      description: t.targets.description,
      path: paths.targets,
      trail: [],
    },
    outcome: goalOutcome(reader),
    behindHref: pageHref(paths.behind, locale),
    lead: words.lead(all.goals, all.measured, format.date(model.about.readUntil), format),
    groups: goalGroups.flatMap((id) => {
      const members = goalsIn(id);
      if (members.length === 0) return [];
      const isRead = (goal: Goal) => readingOf(goal) !== undefined;
      const others = members.filter((goal) => !isRead(goal)).map(({ targets: [target] }) => target);
      return {
        id,
        title: words.group[id],
        text: words.groupText[id],
        count: words.count(members.length, format),
        measured: folded.measured(members.length - others.length),
        unmeasured: folded.unmeasured(others.length),
        targets: members.filter(isRead).map(({ targets: [target] }) => targetView(target, reader)),
        // What nothing measures needs no room for a reading: a table of it is found through faster.
        table: others.length === 0 ? undefined : promises(words.group[id], others, reader),
      };
    }),
    ruleTitle: words.rule,
    ruleMore: { text: words.ruleMore, href: pageHref(paths.method, locale) },
  };
}

/** What was promised, by when and in which documents. */
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
      const [first, ...others] = documentsOf(target, reader);
      const also = others.map((one) => one.text.text);
      return [
        {
          ...promise,
          anchor: target.id,
          small: [goalOf(target, reader), plain(target.place.name)].join(' · '),
          value: promise.text,
        },
        { text: format.date(target.due), value: lastDay(target.due) },
        {
          text: first?.text.text ?? '',
          href: first?.href,
          small: [...also, t.confidenceShort[target.confidence]].join(' · '),
        },
      ];
    }),
  };
}
