import { expect, test } from 'vitest';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { check } from '../../src/model/check.ts';
import { damaged } from '../../tests/rules/damage.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { languageOf } from './language.ts';
import { pretty, quiet } from './pretty.ts';
import { sarif } from './sarif.ts';
import { summary, summaryLine } from './summary.ts';

const sound = readFolder('tests/fixtures/dataset').files;
const file = 'meetings/2025/2025-09-24-government-4.yaml';
const checked = check(
  toDataset(damaged(sound, { file, replace: 'format: online', by: 'format: "100%,\u0007:"' })),
);

test('github(checked) is one command a problem, in which nothing written can begin another', () => {
  expect(github(checked, 'data', 'en').split('\n')).toEqual([
    `::error file=data/${file},line=6,col=9,endColumn=18,title=schema-choice::` +
      '“100%25,␇:” is not a value of “format”%0A' +
      'allowed: online, in-person, hybrid%0Adocs/rules.md#schema-choice',
    `::error file=data/${file},line=6,col=15,endColumn=16,title=text-control::` +
      'control character U+0007%0Adelete it and type the text again from the source%0A' +
      'docs/rules.md#text-control',
    '2 errors in 1 file; 26 files, 7 observations read',
  ]);
});

test('json(checked) has every field of every problem', () => {
  const report: unknown = JSON.parse(json(checked, 'data'));
  expect(report).toMatchObject({
    version: 1,
    summary: { errors: 2, warnings: 0, notes: 0, filesWithProblems: 1, files: 26, observations: 7 },
    problems: [
      {
        code: 'schema-choice',
        severity: 'error',
        file: `data/${file}`,
        line: 6,
        column: 9,
        endColumn: 18,
        pointer: '/format',
        value: null,
        docs: '/contribute/rules/#schema-choice',
      },
      { code: 'text-control', pointer: null },
    ],
  });
  for (const field of ['message', 'help']) {
    for (const language of ['en', 'vi']) {
      expect(report).toHaveProperty(['problems', 0, field, language]);
    }
  }
});

test('pretty(checked) is coloured only when asked', () => {
  const options = { root: 'data', language: 'en', colours: false } as const;
  expect(pretty(checked, options)).not.toContain('\u001B[');
  expect(pretty(checked, { ...options, colours: true })).toContain('\u001B[31merror\u001B[39m');
});

test('pretty(checked) lets nothing that is written act on the terminal', () => {
  const told = pretty(checked, { root: 'data', language: 'en', colours: false });
  expect(told).toContain('“100%,␇:” is not a value of “format”');
  expect(told).not.toContain('\u0007');
});

test('pretty(checked) in Vietnamese leads to the rule, which is explained in both languages', () => {
  const told = pretty(checked, { root: 'data', language: 'vi', colours: false });
  expect(told).toContain('lỗi schema-choice');
  expect(told).toContain('cách sửa: ');
  expect(told).toContain('giải thích: docs/rules.md#schema-choice');
  expect(told).toContain('2 lỗi trong 1 tệp; đã đọc 26 tệp, 7 số liệu');
});

test('summaryLine(summary) of nothing wrong says so', () => {
  const line = summaryLine(summary(check(toDataset(sound))), 'en');
  expect(line).toBe('no problems; 26 files, 13 observations read');
});

test('languageOf(environment) is Vietnamese where the machine is', () => {
  expect(languageOf({ LANG: 'vi_VN.UTF-8' })).toBe('vi');
  expect(languageOf({ LC_ALL: 'en_GB.UTF-8', LANG: 'vi_VN.UTF-8' })).toBe('en');
  expect(languageOf({})).toBe('en');
});

test('sarif(checked) has a result a problem, on its line, and the rules it names', () => {
  const log: unknown = JSON.parse(sarif(checked, 'data'));
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { rules: [{ id: 'text-control' }, { id: 'schema-choice' }] } },
        results: [
          {
            ruleId: 'schema-choice',
            level: 'error',
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: `data/${file}` },
                  region: { startLine: 6, startColumn: 9, endColumn: 18 },
                },
              },
            ],
          },
          { ruleId: 'text-control' },
        ],
      },
    ],
  });
});

test('quiet(checked) is one line a problem; of nothing wrong it is nothing', () => {
  expect(quiet(checked, { root: 'data', language: 'en' }).split('\n')).toHaveLength(2);
  expect(quiet(check(toDataset(sound)), { root: 'data', language: 'en' })).toBe('');
});
