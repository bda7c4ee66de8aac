import type { LocalText } from '../../locales/in-locale.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A text, with its language where it is another than the feed’s. */
export function marked({ text, lang }: LocalText): string {
  return lang === undefined ? escaped(text) : `<span lang="${lang}">${escaped(text)}</span>`;
}
