import type { Reader } from '../../locales/reader.ts';
import type { Chart } from '../figures/chart.ts';
import { newestOf, newestText } from './embed-newest.ts';
import { standingNote } from './frozen-charts.ts';
import { model } from '../model.ts';
import { chartPlaceHref } from '../links/chart-place.ts';

/** The words of an embed as they stand around its picture. */
export interface EmbedTexts {
  readonly title: string;
  readonly subtitle: string;
  /** The newest figures, where the picture does not set them large itself. */
  readonly newest: readonly string[];
  readonly foot: string;
  /** The way to the page of the chart, and who is behind it. */
  readonly link: string;
  readonly about: string;
}

/** What a frame says in words, for those who must know how much room they take. */
export function embedTexts(chart: Chart, reader: Reader): EmbedTexts {
  const { title, subtitle, foot } = chart.figure(reader);
  const { claims, isLine } = newestOf(chart.id, reader);
  const { link, about } = creditOf(chart, reader);
  const { text: note, newer } = standingNote(chart.id, reader);
  const standing = newer === undefined ? note : `${note} ${newer.text}`;
  const newest = isLine ? claims.map(newestText) : [];
  return { title, subtitle, newest, foot, link: link.text, about: `${about} · ${standing}` };
}

export function creditOf({ place }: Chart, { locale, t, words: { embed: words } }: Reader) {
  return {
    link: { text: words.onSite(t.site.name), href: chartPlaceHref(place, locale) },
    about: `${words.unofficial} · ${t.site.licence(model.about.licence.name)}`,
  };
}
