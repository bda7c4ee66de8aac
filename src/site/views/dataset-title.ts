import type { Reader } from '../../locales/reader.ts';
import { model } from '../model.ts';

/** What the dataset is called wherever it is cited. */
export function datasetTitle({ t, plain }: Reader): string {
  return `${plain(model.about.title)}: ${t.home.title}`;
}
