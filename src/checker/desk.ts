import type { Preview, ToldProblem, ToldThing } from '../browser/new/checker-messages.ts';
import { checkFiles } from '../contribute/check-files.ts';
import { findablesOf, type Findable } from '../contribute/find/findable.ts';
import { finderOf, type Finder } from '../contribute/find/find.ts';
import { knownDataset, type ChangedFile } from '../contribute/known/known-dataset.ts';
import { knownFrom } from '../contribute/known/known-files.ts';
import { toDataset } from '../dataset/to-dataset.ts';
import { hasErrors } from '../model/check.ts';
import { reportPreview } from './report-preview.ts';
import { speakerFor, type Speaker } from './speaker.ts';

/** A dataset that lies open, and what can be asked of it. */
export interface Desk {
  readonly check: (files: readonly ChangedFile[]) => {
    readonly isNew: boolean;
    readonly problems: readonly ToldProblem[];
    readonly preview: Preview | undefined;
  };
  /** @param kinds Kinds of things, with spaces between them. */
  readonly find: (kinds: string, words: string) => readonly ToldThing[];
}

/** Of records only a part was sent, so that nothing can be said of them. */
const isRecord = (path: string) => path.startsWith('releases/');

/** @throws When the dataset does not arrive. */
export async function openDesk(address: string, locale: string): Promise<Desk> {
  const response = await fetch(address);
  const speaker = speakerFor(locale);
  const known = response.ok ? knownFrom(await response.json()) : undefined;
  if (known === undefined) throw new Error(`There is no dataset at ${address}.`);
  const { filesWith, read } = knownDataset(known);
  const paths = new Set(known.map(({ path }) => path));
  const { dataset } = toDataset(filesWith([]), { read, judged: new Set() });
  return {
    check: (files) => {
      const chosen = new Set(files.map(({ path }) => path));
      const checked = checkFiles(filesWith(files), chosen, read);
      const problems = checked.problems.filter(
        ({ at }) => chosen.has(at.file) || !isRecord(at.file),
      );
      const [first] = chosen;
      const isSound = !hasErrors(problems) && first !== undefined;
      return {
        isNew: ![...chosen].some((path) => paths.has(path)),
        problems,
        preview: isSound ? reportPreview(checked.dataset, first, speaker) : undefined,
      };
    },
    find: finding(findablesOf(dataset), speaker),
  };
}

function finding(all: readonly Findable[], { locale }: Speaker): Desk['find'] {
  const finders = new Map<string, Finder>();
  return (kinds, words) => {
    const wanted = new Set(kinds.split(' '));
    const find = finders.get(kinds) ?? finderOf(all.filter(({ kind }) => wanted.has(kind)));
    finders.set(kinds, find);
    return find(words).map(({ thing }) => thingTold(thing, locale));
  };
}

/** Names stand in the order in which files give them: English, Vietnamese, others. */
function thingTold({ id, names, about }: Findable, locale: Speaker['locale']): ToldThing {
  const [en = id, vi = en] = names;
  const name = locale === 'vi' ? vi : en;
  return { id, name, about: about?.[locale === 'vi' ? 'vi' : 'en'] ?? '' };
}
