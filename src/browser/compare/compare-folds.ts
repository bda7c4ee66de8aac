import type { CompareFile } from '../../charts/compare/spec.ts';
import type { Option } from './compare-options.ts';
import { sourcedTable } from './compare-overview.ts';
import type { Shared } from './compare-shared.ts';
import type { Settings } from './compare-shapes.ts';
import { html } from '../elements.ts';

export type Read = (id: string) => Promise<CompareFile | undefined>;

interface Around {
  readonly places: readonly Option[];
  /** The former units of their names. */
  readonly former: readonly Option[];
  /** Every indicator there is. */
  readonly all: readonly Option[];
  readonly read: Read;
  readonly settings: Settings;
}

interface Fold {
  readonly title: string;
  readonly ids: readonly string[];
  readonly note?: string;
  readonly isOpen?: boolean;
}

/** The rest of what places have, by what it is; figures are asked for when somebody opens it. */
export function folds(
  { common, shown, before, isFew }: Shared,
  around: Around,
): readonly HTMLElement[] {
  const { words } = around.settings;
  const { results, parts, context, ofSome } = common;
  const isPair = around.places.length === 2;
  const ofFormer = { title: words.formerResults, ids: before.results, note: words.formerNote };
  return [
    ...fold({ title: words.moreResults, ids: results.slice(shown.length) }, around),
    ...fold({ title: words.parts, ids: parts }, around),
    ...fold({ ...ofFormer, isOpen: isFew }, { ...around, places: around.former }),
    ...fold(
      { title: isPair ? words.oneHas : words.someHave, ids: ofSome, note: words.silence },
      around,
    ),
    ...fold({ title: words.context, ids: context }, around),
  ];
}

function fold({ title, ids, note, isOpen }: Fold, around: Around): readonly HTMLElement[] {
  if (ids.length === 0) return [];
  const summary = title.replace('*', String(ids.length));
  const inside = html('div', { class: 'stack' });
  const made = html('details', { class: 'folded' }, html('summary', {}, summary), inside);
  made.addEventListener('toggle', () => {
    if (!made.open || inside.querySelector('table')) return;
    void unfolded(summary, ids, around).then((parts) => {
      const before = note ? [html('p', { class: 'small muted' }, note)] : [];
      inside.replaceChildren(...before, ...parts);
    });
  });
  made.open = isOpen ?? false;
  return [made];
}

/** What arrived, and that something did not. */
async function unfolded(
  caption: string,
  ids: readonly string[],
  { places, all, read, settings }: Around,
): Promise<readonly HTMLElement[]> {
  const indicators = ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
  const files = await Promise.all(indicators.map(({ id }) => read(id)));
  const lines = indicators.flatMap((indicator, i) => {
    const file = files[i];
    return file ? [{ indicator, file, href: settings.indicator.replace('*', indicator.id) }] : [];
  });
  return [
    ...(lines.length < ids.length ? [html('p', { class: 'disagree' }, settings.words.failed)] : []),
    ...(lines.length > 0 ? [sourcedTable(caption, places, lines, settings)] : []),
  ];
}
