import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { directivesView } from './directives-page.ts';
import { paths } from '../links/paths.ts';
import { model } from '../model.ts';

const directives = model.meetings.flatMap((meeting) => meeting.directives);
const told = new Set(model.followUps.map(({ directive }) => directive));

describe.each(locales)('directivesView(reader) in %s', (locale) => {
  const view = directivesView(readerFor(locale));
  const entriesOf = ({ bodies }: (typeof view.sections)[number]) =>
    bodies.flatMap(({ lines }) => lines);
  const listed = view.sections.flatMap(entriesOf);

  test('lists every directive once', () => {
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      directives.map(({ id }) => id).toSorted(),
    );
  });

  test('counts in its headline and over its sections what the sections hold', () => {
    expect(view.lead).toContain(String(directives.length));
    expect(view.jump.map(({ count }) => Number(count))).toEqual(
      view.sections.map((section) => entriesOf(section).length),
    );
  });

  test('calls no directive silent of which a report tells', () => {
    const silent = view.sections.filter(({ id }) => ['overdue', 'silent', 'waiting'].includes(id));
    const wrong = silent.flatMap(entriesOf).filter(({ id }) => told.has(id));
    expect(wrong).toEqual([]);
  });

  test('leads each directive to its page', () => {
    expect(listed.filter(({ id, href }) => !href.endsWith(paths.directive(id)))).toEqual([]);
  });

  test('names every addressee, and every meeting that ordered something', () => {
    const addressees = new Set(directives.flatMap(({ to }) => to.map(({ id }) => id)));
    expect(view.addressees.entries).toHaveLength(addressees.size);
    const ordering = model.meetings.filter((meeting) => meeting.directives.length > 0);
    expect(view.meetings.links).toHaveLength(ordering.length);
  });

  test('has a rule for each section', () => {
    expect(view.sections.filter(({ rule }) => rule === '')).toEqual([]);
  });
});
