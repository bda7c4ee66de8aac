import { describe, expect, test } from 'vitest';
import { locales } from '../locales/locales.ts';
import { readerFor } from '../locales/reader.ts';
import { directivesView } from './directives-page.ts';
import { model } from './model.ts';

const directives = model.meetings.flatMap((meeting) => meeting.directives);

describe.each(locales)('directivesView(reader) in %s', (locale) => {
  const view = directivesView(readerFor(locale));
  const listed = view.bodies.flatMap(({ meetings }) =>
    meetings.flatMap((ledger) => ledger.directives),
  );

  test('lists every directive once', () => {
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      directives.map(({ id }) => id).toSorted(),
    );
  });

  test('lists the dates in order, each with a link to its directive', () => {
    const due = directives.filter((directive) => directive.due !== null);
    expect(view.dates.map(({ href }) => href).toSorted()).toEqual(
      due.map(({ id }) => `#${id}`).toSorted(),
    );
    expect(view.dates.filter(({ state }) => state === 'no-date')).toEqual([]);
  });

  test('leads each directive to its place on the page of its meeting', () => {
    const [first] = listed;
    expect(first?.href).toMatch(/\/meetings\/[^/]+\/#/);
    expect(first?.href.endsWith(`#${first.id}`)).toBe(true);
  });

  test('gives a date or says that there is none, never both', () => {
    expect(listed.filter(({ state, due }) => (state === 'no-date') !== (due === ''))).toEqual([]);
  });
});

test('directivesView(reader) says in numbers how long it has been silent', () => {
  const { silence } = readerFor('uk').t.directives;
  expect([1, 2, 5].map((count) => silence(count).replaceAll('\u00a0', ' '))).toEqual([
    'мовчання: 1 пізніше засідання',
    'мовчання: 2 пізніші засідання',
    'мовчання: 5 пізніших засідань',
  ]);
});
