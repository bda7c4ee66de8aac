import { defaultLocale } from '../../locales/locales.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import type { FigureView } from './figure-view.ts';

/** A chart of the site, not yet drawn, nor put into a language. */
export interface Chart {
  /** Its address: /charts/<id>.svg. */
  readonly id: string;
  readonly figure: (reader: Reader) => FigureView;
}

/** One chart, or none where there is nothing to draw; that does not hang on the language. */
export function given(
  id: string,
  figure: (reader: Reader) => FigureView | undefined,
): readonly Chart[] {
  if (figure(readerFor(defaultLocale)) === undefined) return [];
  return [
    {
      id,
      figure: (reader) => {
        const view = figure(reader);
        if (view === undefined) throw new Error(`${id} is drawn in one language only.`);
        return view;
      },
    },
  ];
}
