import { announce } from '../announce.ts';
import { folded } from '../folded.ts';
import type { Words } from './compare-shapes.ts';

/** A place or an indicator that can be ticked. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly lang: string | undefined;
  /** Id of the province that took over a former one. */
  readonly partOf: string | undefined;
  readonly input: HTMLInputElement;
}

/** What can be chosen under one name of the form, and the field that finds it. */
export interface Options {
  readonly all: readonly Option[];
  /** In the order of the form. */
  readonly chosen: () => readonly Option[];
  /** Ticks these and no others; gives back the ids that are not there. */
  readonly choose: (ids: readonly string[]) => readonly string[];
  /** Ticks the first one found, if somebody is looking for one. */
  readonly pickFound: () => boolean;
}

export function optionsOf(form: HTMLFormElement, field: string, words: Words): Options {
  const inputs = [...form.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)];
  const all = inputs.map((input) => ({
    id: input.value,
    name: input.labels?.[0]?.textContent.trim() ?? input.value,
    lang: input.labels?.[0]?.querySelector<HTMLElement>('[lang]')?.lang,
    partOf: input.dataset['partOf'],
    input,
  }));
  const fieldset = inputs[0]?.closest('fieldset');
  const groups = [...(fieldset?.querySelectorAll('details') ?? [])];
  const search = fieldset?.querySelector<HTMLInputElement>('input[type="search"]');
  const names = new Map(
    all.map(({ name, input }) => [input, folded(`${name} ${input.dataset['also'] ?? ''}`)]),
  );
  const find = (text: string) => {
    const sought = folded(text);
    for (const [input, name] of names) {
      const item = input.closest('li');
      if (item) item.hidden = !name.includes(sought);
    }
    for (const group of groups) {
      group.hidden = group.querySelector('li:not([hidden])') === null;
      group.open = sought !== '';
    }
  };
  const found = () => all.filter(({ input }) => input.closest('li')?.hidden === false);
  search?.addEventListener('input', () => {
    find(search.value);
    search.ariaInvalid = String(found().length === 0);
    announce(search.value === '' ? '' : `${words.found} ${found().length}`);
  });
  const chosen = () => all.filter(({ input }) => input.checked);
  return {
    all,
    chosen,
    choose: (ids) => {
      for (const { id, input } of all) input.checked = ids.includes(id);
      count(groups, words);
      return ids.filter((id) => !all.some((option) => option.id === id));
    },
    pickFound: () => {
      if (!search || search.value === '') return false;
      const [first] = found();
      if (first) {
        first.input.checked = true;
        announce(`${words.picked} ${first.name}`);
        search.value = '';
        find('');
      }
      return true;
    },
  };
}

/** How many are ticked in each folded group. */
function count(groups: readonly HTMLDetailsElement[], { chosen }: Words): void {
  for (const group of groups) {
    const { length } = group.querySelectorAll('input:checked');
    const note = group.querySelector('[data-count]');
    if (note) note.textContent = length === 0 ? '' : `${chosen} ${length}`;
  }
}
