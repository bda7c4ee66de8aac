import type { MarkdownInstance } from 'astro';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';

/** The texts of every language, by their address in the folder of languages. */
const texts = import.meta.glob<MarkdownInstance<object>>('../../locales/*/*.md', { eager: true });

/** A page that is mostly text: its frame, and the text in the reader’s language. */
export function proseView(name: 'about' | 'contribute' | 'method', { t, locale }: Reader) {
  const text = texts[`../../locales/${locale}/${name}.md`];
  if (text === undefined) throw new Error(`No text ${name}.md in ${locale}.`);
  return {
    page: {
      title: t[name].title,
      description: t[name].description,
      path: paths[name],
      trail: [],
    },
    Content: text.Content,
    links: [
      { text: { text: t.nav.newReport }, href: pageHref(paths.newReport, locale) },
      { text: { text: t.nav.fields }, href: pageHref(paths.fields, locale) },
      { text: { text: t.nav.rules }, href: pageHref(paths.rules, locale) },
      { text: { text: t.nav.ask }, href: pageHref(paths.ask, locale) },
    ],
  };
}
