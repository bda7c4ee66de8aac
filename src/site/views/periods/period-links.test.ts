import { expect, test } from 'vitest';
import { readerFor } from '../../../locales/reader.ts';
import { periodLinks, periodPage } from './period-links.ts';

const period = { id: '2025-09', members: ['a', 'b'] };
const reader = readerFor('en');

test.each([
  ['meetings', 'Meetings'],
  ['directives', 'Directives'],
  ['timeline', 'Timeline'],
] as const)('the page of a period of %s is called after its list and leads back', (list, name) => {
  const { title, description, path, trail } = periodPage(period, list, reader);
  expect(title).toBe(`${name}: September 2025`);
  expect(description).toBe(`${title}. ${reader.t[list].description}`);
  expect(trail).toEqual([{ text: name, href: `/repo/${list}/` }]);
  expect(periodLinks([period], list, reader)).toEqual([
    { text: { text: 'September 2025' }, href: `/repo${path}`, aside: '2' },
  ]);
});
