import { expect, test } from 'vitest';
import { bodyOf, meetingOf, nationOf, provinceOf, textsOf } from '../../tests/builders.ts';
import type { Directive } from '../model/meeting.ts';
import { directivesTo } from './directives-to.ts';

const everyone = bodyOf({ id: 'provinces', level: 'group', place: nationOf() });
const hue = provinceOf({ id: 'hue' });
const hueDepartments = bodyOf({ id: 'hue-departments', level: 'group', place: hue });
const laterOne = provinceOf({ id: 'lam-dong', from: '2025-07-01' });
const formerOne = provinceOf({ id: 'dak-nong', to: '2025-06-30', successor: 'lam-dong' });

const directive = (id: string, to: Directive['to']): Directive => ({
  id,
  meeting: '',
  by: undefined,
  to,
  text: textsOf(id),
  due: null,
  timing: undefined,
  citations: [],
  origin: { file: 'meetings/2025/x.yaml', line: 1 },
});
const meetings = [
  meetingOf({ id: 'spring', date: '2025-05-17', directives: [directive('early', [everyone])] }),
  meetingOf({
    id: 'autumn',
    date: '2025-09-24',
    directives: [directive('late', [everyone, hue]), directive('own', [hueDepartments])],
  }),
];
const ids = (province: Parameters<typeof directivesTo>[0]) => {
  const { byName, toAll } = directivesTo(province, meetings);
  return [byName, toAll].map((list) => list.map(({ directive: { id } }) => id));
};

test('directivesTo(province, meetings) tells those by name from those to all, each once', () => {
  expect(ids(hue)).toEqual([['late', 'own'], ['early']]);
});

test('directivesTo(province, meetings) gives a new and a former unit only what was said in their time', () => {
  expect(ids(laterOne)).toEqual([[], ['late']]);
  expect(ids(formerOne)).toEqual([[], ['early']]);
});
