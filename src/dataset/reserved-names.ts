/** What every object of the language has, or is asked for. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
]);

/** Names of files that lie beside the pages of things, so that nothing else can have them. */
export const routeNames: ReadonlySet<string> = new Set(['index', 'dataset', 'former', '404']);
