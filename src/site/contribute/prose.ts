import * as aboutEn from '../../prose/about.en.md';
import * as aboutRu from '../../prose/about.ru.md';
import * as aboutUk from '../../prose/about.uk.md';
import * as aboutVi from '../../prose/about.vi.md';
import * as contributeEn from '../../prose/contribute.en.md';
import * as contributeRu from '../../prose/contribute.ru.md';
import * as contributeUk from '../../prose/contribute.uk.md';
import * as contributeVi from '../../prose/contribute.vi.md';
import * as methodEn from '../../prose/method.en.md';
import * as methodRu from '../../prose/method.ru.md';
import * as methodUk from '../../prose/method.uk.md';
import * as methodVi from '../../prose/method.vi.md';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';

const texts = {
  about: { en: aboutEn, vi: aboutVi, uk: aboutUk, ru: aboutRu },
  contribute: { en: contributeEn, vi: contributeVi, uk: contributeUk, ru: contributeRu },
  method: { en: methodEn, vi: methodVi, uk: methodUk, ru: methodRu },
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
