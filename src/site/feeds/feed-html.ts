import type { LocalText } from '../../locales/in-locale.ts';

/** A text, with its language where it is another than the feed’s. */
export function marked({ text, lang }: LocalText): string {
  return lang === undefined ? escaped(text) : `<span lang="${lang}">${escaped(text)}</span>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text between the tags of an entry. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
