import { expect, test } from 'vitest';
import { defaultLocale } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { documentGoals } from './document-goals.ts';
import { documentOrders } from './document-orders.ts';

const reader = readerFor(defaultLocale);
const documents = [...model.documents.values()];

test('documentGoals(document) has each goal once, by date, in the order of the document', () => {
  for (const document of documents) {
    const { dates } = documentGoals(document, reader);
    const shown = dates.flatMap(({ goals }) => goals.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(document.targets.map(({ id }) => id).toSorted());
    for (const { due, goals } of dates) {
      const own = document.targets.filter((target) => target.due === due).map(({ id }) => id);
      expect(goals.map(({ id }) => id)).toEqual(own);
    }
  }
});

test('documentOrders(document) names orders of meetings that cite it, and no other', () => {
  for (const document of documents) {
    const citing = model.meetings.filter((meeting) =>
      meeting.documents.some((cited) => cited.document === document.id),
    );
    const given = new Set(citing.flatMap(({ directives }) => directives.map(({ id }) => id)));
    const orders = documentOrders(document, reader);
    expect(orders === undefined).toBe(given.size === 0);
    const named = orders?.parts.flatMap(({ lines }) => lines.map(({ id }) => id)) ?? [];
    expect(named.filter((id) => !given.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  }
});
