import type { CompareFile } from '../../charts/compare/spec.ts';
import type { Option } from './compare-options.ts';
import { sourcedTable } from './compare-overview.ts';
import { queryOf } from './compare-address.ts';
import { countOf, type Shared } from './compare-shared.ts';
import type { Settings, Words } from './compare-shapes.ts';
import { html } from '../elements.ts';

export type Read = (id: string) => Promise<CompareFile | undefined>;

interface Around {
  readonly places: readonly Option[];
  /** The former units of their names. */
  readonly former: readonly Option[];
  /** Of what these share, where it is shown at once. */
  readonly formerFiles: readonly (CompareFile | undefined)[];
  /** Every indicator there is. */
  readonly all: readonly Option[];
  readonly read: Read;
  readonly settings: Settings;
}

interface Fold {
  readonly title: string;
  readonly ids: readonly string[];
  readonly note?: string;
  /** Where it is read in full. */
  readonly more?: HTMLElement;
  /** What is there already, for what is open from the start. */
  readonly files?: readonly (CompareFile | undefined)[];
}

/** The rest of what places have, by what it is; figures are asked for when somebody opens it. */
export function folds(
  { common, shown, former, before, alike, isFew }: Shared,
  around: Around,
): readonly HTMLElement[] {
  const { words } = around.settings;
  const { results, parts, context, ofSome } = common;
  const isPair = around.places.length === 2;
  const ofFormer = {
    title: words.formerResults,
    ids: alike,
    note: words.formerNote,
    more: formerLink({ former, before }, words),
  };
  return [
    ...fold({ title: words.moreResults, ids: results.slice(shown.length) }, around),
    ...fold({ title: words.parts, ids: parts }, around),
    ...fold(isFew ? { ...ofFormer, files: around.formerFiles } : ofFormer, {
      ...around,
      places: around.former,
    }),
    ...fold(
      { title: isPair ? words.oneHas : words.someHave, ids: ofSome, note: words.silence },
      around,
    ),
    ...fold({ title: words.context, ids: context }, around),
  ];
}

function fold({ title, ids, note, more, files }: Fold, around: Around): readonly HTMLElement[] {
  if (ids.length === 0) return [];
  const summary = title.replace('*', String(ids.length));
  const inside = html('div', { class: 'stack' });
  const made = html('details', { class: 'folded' }, html('summary', {}, summary), inside);
  const fill = (found: readonly (CompareFile | undefined)[]) => {
    const before = note ? [html('p', { class: 'small muted' }, note)] : [];
    inside.replaceChildren(
      ...before,
      ...unfolded(summary, ids, found, around),
      ...(more ? [more] : []),
    );
  };
  made.addEventListener('toggle', () => {
    if (made.open && !inside.querySelector('table')) {
      void Promise.all(ids.map(around.read)).then(fill);
    }
  });
  if (files) fill(files);
  made.open = files !== undefined;
  return [made];
}

/** The whole comparison of the former units of these names. */
export function formerLink(
  { former, before }: Pick<Shared, 'former' | 'before'>,
  { sharedFormer }: Words,
): HTMLElement {
  const href = `${queryOf({ places: former, indicators: [] })}#results`;
  return html('p', {}, html('a', { href }, `${sharedFormer} ${countOf(before)}`));
}

/** What arrived, and that something did not. */
function unfolded(
  caption: string,
  ids: readonly string[],
  files: readonly (CompareFile | undefined)[],
  { places, all, settings }: Around,
): readonly HTMLElement[] {
  const lines = ids.flatMap((id, i) => {
    const [indicator, file] = [all.find((one) => one.id === id), files[i]];
    const href = settings.indicator.replace('*', id);
    return indicator && file ? [{ indicator, file, href }] : [];
  });
  return [
    ...(lines.length < ids.length ? [html('p', { class: 'disagree' }, settings.words.failed)] : []),
    ...(lines.length > 0 ? [sourcedTable(caption, places, lines, settings)] : []),
  ];
}
