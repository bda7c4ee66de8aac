import { defaultLocale } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import type { ChartPlace } from '../links/chart-place.ts';
import type { FigureView } from './figure-view.ts';
import { keptLately } from './kept-lately.ts';

/** A chart of the site, not yet drawn, nor put into a language. */
export interface Chart {
  /** Its address: /charts/<id>.svg. */
  readonly id: string;
  readonly place: ChartPlace;
  readonly figure: (reader: Reader) => FigureView;
}

/** How a chart is made; undefined where there is nothing to draw, whatever the language. */
export type Draft = (reader: Reader) => FigureView | undefined;

/** One chart, or none where there is nothing to draw. */
export function given(id: string, place: ChartPlace, draft: Draft): readonly Chart[] {
  // The view itself is made again when it is drawn: those of all charts, with what was drawn of
  // them, would stay in memory to the end.
  if (draft(readerFor(defaultLocale)) === undefined) return [];
  return [{ id, place, figure: (reader) => viewOf(id, draft, reader) }];
}

function viewOf(id: string, draft: Draft, reader: Reader): FigureView {
  const view = draft(reader);
  if (view === undefined) throw new Error(`${id} is drawn in one language only.`);
  return view;
}

/** Those of one page and what is made of its charts, in every language. */
const views = keptLately<FigureView>(64);

/** A page, an embed and a dozen files are made of each view, one soon after the other. */
export function remembered({ id, place, figure }: Chart): Chart {
  return {
    id,
    place,
    figure: (reader) => views(`${reader.locale} ${id}`, () => figure(reader)),
  };
}
