import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from './locales.ts';

// What is missing among the words does not compile; texts are files.
test.each(locales)('%s has the long texts', (locale) => {
  const texts = ['about', 'contribute', 'method'];
  const missing = texts.filter((text) => !existsSync(`src/locales/${locale}/${text}.md`));
  expect(missing).toEqual([]);
});
