import { mended } from './compare-address.ts';
import type { Option } from './compare-options.ts';
import type { Words } from './compare-shapes.ts';
import { button } from './compare-tools.ts';
import { html } from '../elements.ts';
import { nearestName } from '../nearest-name.ts';

/** A name in the address that is nothing’s, and what it may have meant. */
export function problem(
  name: string,
  sentence: string,
  options: readonly Option[],
  { quote, meant }: Words,
): HTMLElement {
  const told = html('p', { class: 'disagree' }, `${sentence} ${quote.replace('*', name)}.`);
  const near = nearestOption(name, options);
  if (near) {
    const href = `${mended(location.search, name, near.id)}#results`;
    told.append(` ${meant} `, html('a', { href, lang: near.lang }, near.name), '?');
  }
  return told;
}

function nearestOption(wrong: string, options: readonly Option[]): Option | undefined {
  const id = nearestName(
    wrong,
    options.map((option) => option.id),
  );
  const called = nearestName(
    wrong,
    options.map(({ name }) => name),
  );
  return options.find((option) => option.id === id) ?? options.find(({ name }) => name === called);
}

/** What to do when something, or all, is taken away. */
export interface Change {
  readonly remove: (option: Option) => void;
  readonly clear: () => void;
}

/** What is chosen, each to be taken away. */
export function chips(
  options: readonly Option[],
  words: Words,
  { remove, clear }: Change,
): HTMLElement {
  const buttons = options.map((option) => {
    const chip = button(`${option.name} ×`, () => {
      remove(option);
    });
    chip.ariaLabel = `${words.remove}: ${option.name}`;
    if (option.lang) chip.lang = option.lang;
    return chip;
  });
  const items = [...buttons, button(words.clear, clear)].map((chip) => html('li', {}, chip));
  return html('ul', { class: 'compare-chips' }, ...items);
}
