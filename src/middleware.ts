import { defineMiddleware } from 'astro:middleware';
import { localeOf } from './locales/locales.ts';
import { readerFor } from './locales/reader.ts';

/** Gives every component the page’s language. The route’s parameter says it. */
export const onRequest = defineMiddleware(({ params, locals }, next) => {
  locals.reader = readerFor(localeOf(params['locale']));
  return next();
});
