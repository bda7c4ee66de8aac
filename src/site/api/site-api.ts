import { apiSource } from '../../exports/api/api-source.ts';
import { readerFor } from '../../locales/reader.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Target } from '../../model/legal-document.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import { model } from '../model.ts';
import { whyOf } from '../views/reading-view.ts';
import { addresses } from './api-addresses.ts';

/** What the files of the API are written from. */
export const siteApi = apiSource(model, addresses, whyInEach);

/** Why a target reads as it does, as its page says it in each language. */
function whyInEach(target: Target, read: TargetReading) {
  const why = (locale: Locale) => whyOf(target, read, readerFor(locale));
  return { en: why('en'), vi: why('vi'), uk: why('uk'), ru: why('ru') };
}
