import * as aboutEn from '../prose/about.en.md';
import * as aboutVi from '../prose/about.vi.md';
import * as contributeEn from '../prose/contribute.en.md';
import * as contributeVi from '../prose/contribute.vi.md';
import * as methodEn from '../prose/method.en.md';
import * as methodVi from '../prose/method.vi.md';
import type { Reader } from '../locales/reader.ts';
import { pageHref, paths } from './paths.ts';

const texts = {
  about: { en: aboutEn, vi: aboutVi },
  contribute: { en: contributeEn, vi: contributeVi },
  method: { en: methodEn, vi: methodVi },
};

/** A page that is mostly text: its frame, and the text in the reader’s language. */
export function proseView(name: keyof typeof texts, { t, locale }: Reader) {
  return {
    page: {
      title: t[name].title,
      description: t[name].description,
      path: paths[name],
      trail: [],
    },
    Content: texts[name][locale].Content,
    links: [
      { text: { text: t.nav.fields }, href: pageHref(paths.fields, locale) },
      { text: { text: t.nav.rules }, href: pageHref(paths.rules, locale) },
    ],
  };
}
