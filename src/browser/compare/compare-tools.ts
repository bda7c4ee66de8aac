import { announce } from '../announce.ts';
import { rowsOf, save } from './compare-files.ts';
import { fetched } from '../file-reader.ts';
import type { Option } from './compare-options.ts';
import type { Settings, Words } from './compare-shapes.ts';
import { html } from '../elements.ts';

export function button(text: string, press: () => void): HTMLButtonElement {
  const made = html('button', { type: 'button', class: 'compare-button' }, text);
  made.addEventListener('click', press);
  return made;
}

/** The address to copy and the figures to take. */
export function tools(
  places: readonly Option[],
  indicators: readonly Option[],
  { words, rows, release }: Settings,
): HTMLElement {
  const take = button(words.csv, () => {
    const tables = indicators.map(async ({ id }) => (await fetched(rows.replace('*', id))).text());
    const ids = places.map(({ id }) => id);
    Promise.all(tables).then(
      (texts) => {
        save(`tien-do-57-${release}.csv`, 'text/csv', rowsOf(texts, ids));
      },
      () => {
        take.after(html('p', { role: 'alert' }, words.failed));
      },
    );
  });
  return html('div', { class: 'compare-tools' }, ...address(words), take);
}

function address(words: Words): readonly HTMLElement[] {
  const value = `${location.origin}${location.pathname}${location.search}#results`;
  const field = html('input', { readonly: '', value, 'aria-label': words.address });
  field.addEventListener('focus', () => {
    field.select();
  });
  const copy = button(words.copy, () => {
    const byHand = () => {
      field.focus();
      announce(words.copyByHand);
    };
    // Only pages from a safe host have a clipboard.
    if (!isSecureContext) byHand();
    else {
      navigator.clipboard.writeText(field.value).then(() => {
        copy.textContent = words.copied;
        announce(words.copied);
      }, byHand);
    }
  });
  return [field, copy];
}
