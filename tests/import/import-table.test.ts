import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importReport } from '../../scripts/import/import-report.ts';
import { pretty } from '../../scripts/report/pretty.ts';
import { claimsOf, sheetsOfClaims } from '../../src/dataset/claims.ts';
import { filesOf, imported, tableOf } from './small-dataset.ts';

describe('an edition of an index for the 34 provinces', () => {
  const table = readFileSync('tests/import/service-index-2025.csv', 'utf8');
  const path = 'publications/2025/2025-10-service-index-2025.yaml';
  const accessed = '2025-11-20';
  const text = filesOf(table, { accessed })[path] ?? '';

  test('becomes one file with one dense table', () => {
    expect(text.split('\n').slice(0, 19)).toEqual([
      '# yaml-language-server: $schema=../../../schemas/publication.schema.json',
      'id: 2025-10-service-index-2025',
      'title: { en: Service index 2025, vi: Chỉ số dịch vụ 2025 }',
      'edition: "2025"',
      'date: "2025-10"',
      'sources:',
      '  page:',
      '    publisher: papi.org.vn',
      '    url: https://papi.org.vn/bao-cao-2025',
      '    language: vi',
      '    evidence: primary',
      '    published: "2025-10"',
      '    accessed: "2025-11-20"',
      'observations:',
      '  service-index:',
      '    as_of: "2025-09-30"',
      '    values:',
      '      an-giang: 30',
      '      bac-ninh: 33.71',
    ]);
    expect(text).toMatch(/ {6}vinh-long: 32\.13\n {4}cite: \{ page: null \}\n$/);
  });

  test('adds its 34 figures to the dataset and no problem', () => {
    const result = imported(table, { accessed });
    if (result.kind !== 'ready') throw new Error(result.kind);
    const claims = sheetsOfClaims(result.checked.dataset).flatMap(claimsOf);
    expect(claims.filter(({ sheet }) => sheet.path === path)).toHaveLength(34);
    expect(result.checked.problems).toEqual([]);
    expect(result.reports.map(({ figures }) => figures)).toEqual([34]);
  });

  test('is the same with a mark before the first letter, CRLF and loose diacritics', () => {
    const other = `\uFEFF${table.replaceAll('\n', '\r\n').normalize('NFD')}`;
    expect(filesOf(other, { accessed })).toEqual({ [path]: text });
  });
});

test('importTable(request) refuses what the check refuses, in the words of the check', () => {
  const result = imported(tableOf({ value: '60', issuer: 'papi-team' }));
  if (result.kind !== 'failing') throw new Error(result.kind);
  const told = pretty(result.checked, { root: 'data', language: 'en', colours: false });
  const path = 'data/publications/2025/2025-10-service-index-2025.yaml';
  expect(told).toContain(`${path}:4:9 error unknown-body\n  there is no body “papi-team”`);
  expect(told).toContain(`${path}:18:17 error out-of-bounds`);
});

test('importTable(request) tells of claims that disagree with the new ones, and goes on', () => {
  const report = { report: '2025-11-other', title_en: 'Other report', title_vi: 'Báo cáo khác' };
  const table = tableOf({ ...report, edition: '2022', as_of: '', period: '2022', value: '41' });
  const result = imported(table);
  if (result.kind !== 'ready') throw new Error(result.kind);
  expect(result.checked.problems.map(({ code }) => code)).toEqual(['sources-disagree']);
  const options = { root: 'data', language: 'en', colours: false, dryRun: false } as const;
  expect(importReport(result, 't.csv', options)).toMatch(
    /note sources-disagree\n {2}.*\ndata\/publications\/2025\/2025-11-other\.yaml: 1 figure$/,
  );
});

test('importTable(request) with replace writes a file anew; the check does not see the old one', () => {
  const table = tableOf({ report: '2023-04-service-index-2022', as_of: '2022', title_en: 'Again' });
  const result = imported(table, { replace: true });
  if (result.kind !== 'ready') throw new Error(result.kind);
  expect(result.reports[0]?.text).toContain('title: { en: Again, vi: ');
  expect(sheetsOfClaims(result.checked.dataset)).toHaveLength(2);
});

test('a meeting with bounds, notes and two sources becomes records in the style of the dataset', () => {
  const meeting = {
    report: '2025-10-02-lai-chau',
    kind: 'meeting',
    body: 'government-steering-committee',
    title_en: 'A meeting',
    title_vi: 'Phiên họp',
    indicator: 'online-dossier-rate',
  };
  const table = tableOf(
    { ...meeting, value: '72.5', bound: 'more-than', printed: 'hơn 72,5%', paragraph: '3' },
    {
      ...meeting,
      source: 'ha-noi',
      url: 'https://papi.org.vn/ha-noi-2025',
      published: '2025-10-02',
      place: 'TP. Hà Nội',
      value: '70',
      printed: '70%',
      paragraph: '4 3',
      note_en: 'Figure of the city, not of its communes.',
      note_vi: 'Số của toàn thành phố, không phải của cấp xã.',
    },
  );
  expect(imported(table).kind).toBe('ready');
  expect(filesOf(table)).toEqual({
    'meetings/2025/2025-10-02-lai-chau.yaml': `\
# yaml-language-server: $schema=../../../schemas/meeting.schema.json
id: 2025-10-02-lai-chau
body: government-steering-committee
date: "2025-10-02"
title: { en: A meeting, vi: Phiên họp }
sources:
  page:
    publisher: papi.org.vn
    url: https://papi.org.vn/bao-cao-2025
    language: vi
    evidence: reported
    published: null
    accessed: "2025-11-20"
  ha-noi:
    publisher: papi.org.vn
    url: https://papi.org.vn/ha-noi-2025
    language: vi
    evidence: reported
    published: "2025-10-02"
    accessed: "2025-11-20"
observations:
  online-dossier-rate:
    - { place: lai-chau, as_of: "2025-09-30", value: 72.5, bound: more-than, printed: "hơn 72,5%", cite: { page: 3 } }
    - place: ha-noi
      as_of: "2025-09-30"
      value: 70
      printed: "70%"
      cite: { ha-noi: [3, 4] }
      note: { en: "Figure of the city, not of its communes.", vi: "Số của toàn thành phố, không phải của cấp xã." }
`,
  });
});

test('rows of two reports become two files, and what a first row says holds for the others', () => {
  const files = filesOf(
    tableOf(
      {},
      { place: 'Nghệ An', title_en: '', title_vi: '', publisher: '', url: '', accessed: '' },
      { report: '2022-05-service-index-2021', as_of: '2021', place: 'Gia Lai' },
    ),
  );
  expect(Object.keys(files)).toEqual([
    'publications/2025/2025-10-service-index-2025.yaml',
    'publications/2022/2022-05-service-index-2021.yaml',
  ]);
  expect(Object.values(files)[0]).toContain('      lai-chau: 40.1\n      nghe-an: 40.1\n');
  expect(Object.values(files)[1]).toContain('      gia-lai-until-2025: 40.1\n');
});

test('pages of one table are cited together', () => {
  const table = tableOf({ paragraph: '9' }, { place: 'Sơn La', paragraph: '8' });
  expect(Object.values(filesOf(table))[0]).toContain('\n    cite: { page: [8, 9] }\n');
});

test('a date is read from the id only where a name follows it', () => {
  const dateOf = (report: string) =>
    /^date: .*$/m.exec(Object.values(filesOf(tableOf({ report })))[0] ?? '')?.[0];
  expect(dateOf('2025-10-service-index')).toBe('date: "2025-10"');
  expect(dateOf('2025-10-02-service-index')).toBe('date: "2025-10-02"');
  expect(dateOf('2025-10-34-provinces')).toBeUndefined();
});

test('a figure about a part of a place says which', () => {
  const table = tableOf(
    { scope: 'communes', printed: '40,1%' },
    { place: 'Hà Nội', printed: '50%' },
  );
  const [file = ''] = Object.values(filesOf(table));
  expect(file).toMatch(/place: lai-chau\W+scope: communes\W/);
  expect(file.match(/scope:/g)).toHaveLength(1);
});
