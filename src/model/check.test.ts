import { expect, test } from 'vitest';
import { readFile, toDataset } from '../dataset/to-dataset.ts';
import { readFolder } from '../dataset/read-folder.ts';
import { damaged, type Damage } from '../../tests/rules/damage.ts';
import { check, hasErrors, isPublishable } from './check.ts';

const sound = readFolder('tests/fixtures/dataset').files;
const checkedWith = (...damages: readonly Damage[]) =>
  check(toDataset(damages.reduce(damaged, sound)));

const meeting = 'meetings/2025/2025-09-24-government-4.yaml';
const tenfold: Damage = {
  file: meeting,
  replace: 'value: 270, printed: "270 завдань"',
  by: 'value: 2400, printed: "2400 завдань"',
};
const exception = (code: string, value: number): Damage => ({
  file: 'exceptions.yaml',
  write: `# yaml-language-server: $schema=../schemas/exceptions.schema.json
- code: ${code}
  at: ${meeting}#/observations/tasks-completed/1/value
  value: ${value}
  reason: The source prints it so, in two places.
  by: editor
  until: "2026-12-31"
`,
});

const codes = ({ problems }: ReturnType<typeof check>) => problems.map(({ code }) => code);

test('a sound dataset has no problems', () => {
  expect(codes(checkedWith())).toEqual([]);
});

test('no rule asks where something stands in a sound dataset, for which its files would be parsed again', () => {
  const asked: string[] = [];
  const read: typeof readFile = (raw) => {
    const { sheet, ...rest } = readFile(raw);
    if (sheet === undefined) return rest;
    const atValue: typeof sheet.atValue = (path) => {
      asked.push(`${sheet.path} ${path.join('/')}`);
      return sheet.atValue(path);
    };
    return { ...rest, sheet: { ...sheet, atValue } };
  };
  const country = readFolder('tests/fixtures/country').files;
  const { problems } = check(toDataset(country, { read }));
  // Each note has a place, and some name a second one.
  expect(asked.length).toBeLessThanOrEqual(3 * problems.length);
});

test('a warning stops publication until it is accepted', () => {
  const checked = checkedWith(tenfold);
  expect(codes(checked)).toEqual(['power-of-ten']);
  expect(hasErrors(checked.problems)).toBe(false);
  expect(isPublishable(checked.problems)).toBe(false);
});

test('an exception accepts the warning at its place, for its value', () => {
  const checked = checkedWith(tenfold, exception('power-of-ten', 2400));
  expect(codes(checked)).toEqual([]);
  expect(isPublishable(checked.problems)).toBe(true);
});

test('an exception for another value accepts nothing, and says so', () => {
  expect(codes(checkedWith(tenfold, exception('power-of-ten', 2401)))).toEqual([
    'exception-unneeded',
    'power-of-ten',
  ]);
});

test('an error cannot be accepted', () => {
  const wrong: Damage = { file: meeting, replace: 'value: 270,', by: 'value: 271,' };
  expect(codes(checkedWith(wrong, exception('value-not-printed', 271)))).toEqual([
    'exception-unneeded',
    'value-not-printed',
  ]);
});

test('a refused file makes no other file wrong', () => {
  const refused: Damage = {
    file: 'provinces/lai-chau.yaml',
    replace: 'region:',
    by: 'regoin:',
  };
  expect(codes(checkedWith(refused))).toEqual(['schema-unknown-field']);
});

test('a refused registry makes no other file wrong', () => {
  for (const file of ['units.yaml', 'bodies.yaml', 'groups.yaml', 'regions.yaml']) {
    expect(codes(checkedWith({ file, write: 'a: "b' }))).toEqual(['yaml-unclosed']);
  }
});

test('problems come in reading order', () => {
  const { problems } = checkedWith(
    { file: 'units.yaml', replace: 'style: percent', by: 'style: per-cent' },
    { file: meeting, replace: 'format: online', by: 'format: onlin' },
    { file: meeting, replace: 'role: chairs', by: 'role: chair' },
  );
  expect(problems.map(({ at }) => `${at.file}:${at.line}`)).toEqual([
    `${meeting}:6`,
    `${meeting}:30`,
    'units.yaml:4',
  ]);
});
