import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { documentOf } from '../../../tests/builders.ts';
import { documentTasks } from './document-tasks.ts';

const texts = (en: string) => ({ en, vi: en });

test('the tasks of a document keep its order and lead to the figures about each', () => {
  const taskGroups = [
    { id: 'people', text: texts('Train people'), groups: ['people-and-skills'] },
    { id: 'cooperation', text: texts('Work with others'), groups: [] },
  ];
  const view = documentTasks(documentOf({ taskGroups }), readerFor('vi'));
  expect(view?.tasks.map(({ text }) => text.text)).toEqual(['Train people', 'Work with others']);
  expect(view?.tasks.map(({ links }) => links.map(({ href }) => href))).toEqual([
    [expect.stringMatching(/\/vi\/indicators\/#people-and-skills$/)],
    [],
  ]);
});

test('a document without them has no such section', () => {
  expect(documentTasks(documentOf({}), readerFor('vi'))).toBeUndefined();
});
