import { describe, expect, test } from 'vitest';
import { searchKinds } from '../../exports/search-record.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { searchRecords } from './search-records.ts';

describe.each(locales)('searchRecords(reader) in %s', (locale) => {
  const { language, records } = searchRecords(readerFor(locale));

  test('has things of every kind, each at an address of its own', () => {
    expect(language).toBe(locale);
    const kinds = new Set(records.map(({ kind }) => kind));
    expect(searchKinds.filter((kind) => kind !== 'fact' && !kinds.has(kind))).toEqual([]);
    expect(new Set(records.map(({ href }) => href)).size).toBe(records.length);
  });

  test('says of each what it is', () => {
    const silent = records.filter(({ kind, title, line }) => !title || (!line && kind !== 'page'));
    expect(silent).toEqual([]);
  });
});
