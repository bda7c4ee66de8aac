import { announce } from '../announce.ts';
import { html } from '../elements.ts';
import type { ToldThing } from './checker-messages.ts';
import { withNumber, type Settings } from './settings.ts';

type Find = (kinds: string, words: string) => Promise<readonly ToldThing[]>;

/**
 * Fields in which something is chosen by its name (the pattern “combobox” of ARIA): the list follows
 * what is typed, arrows move in it, Enter takes, Escape closes.
 */
export function startPicks(form: HTMLElement, find: Find, settings: Settings): void {
  const isPick = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.dataset['among'] !== undefined;
  form.addEventListener('input', ({ target }) => {
    if (!isPick(target)) return;
    delete target.dataset['id'];
    void offer(target, find, settings);
  });
  form.addEventListener('keydown', (event) => {
    if (isPick(event.target)) onKey(event, event.target);
  });
  form.addEventListener('focusout', ({ target }) => {
    if (isPick(target)) close(target);
  });
  // Before the field loses its focus, which would close the list.
  form.addEventListener('pointerdown', (event) => {
    const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
    const input = option?.closest('.pick')?.querySelector('input');
    if (!(option instanceof HTMLElement) || !input) return;
    event.preventDefault();
    take(input, option);
  });
}

function listOf(input: HTMLInputElement): HTMLElement | null {
  return document.getElementById(input.getAttribute('aria-controls') ?? '');
}

/** Of several names only the last is still being typed. */
function sought({ value, dataset }: HTMLInputElement): string {
  return dataset['many'] === undefined ? value.trim() : (value.split(',').at(-1) ?? '').trim();
}

async function offer(input: HTMLInputElement, find: Find, settings: Settings): Promise<void> {
  const list = listOf(input);
  const words = sought(input);
  if (!list) return;
  const found = words.length < 2 ? [] : await find(input.dataset['among'] ?? '', words);
  if (sought(input) !== words || document.activeElement !== input) return;
  list.dataset['words'] = words;
  list.replaceChildren(...found.map((thing, i) => option(thing, `${list.id}-${i}`)));
  const isOpen = found.length > 0;
  list.hidden = !isOpen;
  input.setAttribute('aria-expanded', String(isOpen));
  select(input, undefined);
  if (words.length < 2) return;
  announce(isOpen ? withNumber(settings.picks, found.length) : settings.picksNone);
}

function option({ id, name, about }: ToldThing, elementId: string): HTMLElement {
  const told = about === '' ? id : `${id} · ${about}`;
  return html(
    'li',
    { role: 'option', id: elementId, 'aria-selected': 'false', 'data-id': id, 'data-text': name },
    name,
    html('small', {}, told),
  );
}

function onKey(event: KeyboardEvent, input: HTMLInputElement): void {
  const list = listOf(input);
  if (!list || list.hidden) return;
  const options = [...list.children];
  const at = options.findIndex((one) => one.getAttribute('aria-selected') === 'true');
  const next = { ArrowDown: at + 1, ArrowUp: at < 0 ? options.length - 1 : at - 1 };
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    select(input, options[(next[event.key] + options.length) % options.length]);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    // Who types faster than the list follows must not take what belongs to the beginning of a word.
    const isBehind = list.dataset['words'] !== sought(input);
    const chosen = options[isBehind ? at : Math.max(at, 0)];
    if (chosen instanceof HTMLElement) take(input, chosen);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    close(input);
  }
}

function select(input: HTMLInputElement, option: Element | undefined): void {
  for (const one of listOf(input)?.children ?? []) {
    one.setAttribute('aria-selected', String(one === option));
  }
  if (option) input.setAttribute('aria-activedescendant', option.id);
  else input.removeAttribute('aria-activedescendant');
  option?.scrollIntoView({ block: 'nearest' });
}

function take(input: HTMLInputElement, option: HTMLElement): void {
  const id = option.dataset['id'] ?? '';
  if (input.dataset['many'] === undefined) {
    input.value = option.dataset['text'] ?? id;
    input.dataset['id'] = id;
  } else {
    input.value = [
      ...input.value
        .split(',')
        .slice(0, -1)
        .map((one) => one.trim()),
      id,
    ].join(', ');
  }
  close(input);
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function close(input: HTMLInputElement): void {
  const list = listOf(input);
  if (list) list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}
