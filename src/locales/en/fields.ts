/** What schemas say of fields, from English to the reader’s language; what is not here stays English. */
export const fields: ReadonlyMap<string, string> = new Map();
