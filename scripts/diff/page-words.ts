import type { PageWords } from '../../src/contribute/compare/page-words.ts';
import { messages } from '../../src/locales/vi/messages.ts';
import { reading } from '../../src/locales/vi/reading.ts';

/** What pages in Vietnamese say of figures and goals. */
export const pageWords: PageWords = {
  reading: (one) => messages.reading[one],
  bound: (one) => messages.bound[one],
  kind: (one) => messages.kind[one],
  distance: (way, amount) => reading[way](amount),
};
