import { expect, test } from 'vitest';
import { refusalOf, tableOf } from './small-dataset.ts';

const sound = tableOf({});
const renamed = (from: string, to: string) => sound.replace(from, to);

test('the table of these tests is sound but for what a test says', () => {
  expect(refusalOf(sound)).toBe('');
});

test.each<[what: string, table: string | Uint8Array, told: string]>([
  [
    'an empty file',
    '',
    't.csv the table has no rows\n  help: the first line names the columns, each further line is one figure',
  ],
  [
    'a header without rows',
    'report,place\n',
    't.csv the table has no rows\n  help: the first line names the columns, each further line is one figure',
  ],
  [
    'Latin-1',
    Buffer.from(sound, 'latin1'),
    't.csv:2 byte 0xC9 is not UTF-8\n  help: save the file as UTF-8 (in VS Code: click the encoding in the status bar)',
  ],
  [
    'UTF-16',
    Buffer.from(`\uFEFF${sound}`, 'utf16le'),
    't.csv:1 the file is UTF-16\n  help: save the file as UTF-8 (in VS Code: click the encoding in the status bar)',
  ],
  [
    'semicolons',
    'report;place\n1;2\n',
    't.csv:1 the columns are separated by semicolons, not commas\n  help: save the table as CSV with commas (“CSV UTF-8”)',
  ],
  [
    'a scope that nobody described',
    tableOf({ scope: 'commune' }),
    't.csv:2 there is no scope “commune”\n  help: did you mean “communes”?',
  ],
  [
    'a misspelt column',
    renamed('indicator', 'indicater'),
    't.csv:1 the column “indicator” is missing\n  help: did you mean it by “indicater”? rename the column',
  ],
  [
    'a missing column',
    renamed(',url', ',licence'),
    't.csv:1 the column “url” is missing\n  help: docs/import.md lists the columns; names are written as there',
  ],
  [
    'no column for the time',
    renamed(',as_of', ',bound'),
    't.csv:1 no column says when: “as_of” or “period”\n  help: add as_of for the date of a stock, share, rank or index, period for what is counted over a time',
  ],
  [
    'an unknown column',
    tableOf({ remarks: 'x' }),
    't.csv:1 no column is called “remarks”\n  help: delete the column: nothing is left out silently',
  ],
  [
    'an unknown column near to a known one',
    tableOf({ edtion: '2025' }),
    't.csv:1 no column is called “edtion”\n  help: did you mean “edition”?',
  ],
  [
    'a column twice',
    renamed(',accessed', ',report'),
    't.csv:1 the column “report” is there twice\n  help: delete one of the two',
  ],
  [
    'a decimal comma that makes two cells',
    renamed('40.1', '40,1'),
    't.csv:2 the row has 11 cells, the header 10\n  help: put a cell with a comma in it in double quotes, and close every quote',
  ],
  [
    'a decimal comma',
    tableOf({ value: '40,1' }),
    't.csv:2 the value “40,1” is not written with plain digits and a decimal point\n  help: write 40.1',
  ],
  [
    'spaces between thousands',
    tableOf({ value: '1 234' }),
    't.csv:2 the value “1 234” is not written with plain digits and a decimal point\n  help: write 1234',
  ],
  [
    'a comma that can mean two things',
    tableOf({ value: '1,234' }),
    't.csv:2 the value “1,234” is not written with plain digits and a decimal point\n  help: write 1234 or 1.234, whichever the source means',
  ],
  [
    'a bound in the value',
    tableOf({ value: '>45%' }),
    't.csv:2 the value “>45%” is not written with plain digits and a decimal point\n  help: write 45; what limits it goes to “bound”',
  ],
  [
    'no value',
    tableOf({ value: 'n/a' }),
    't.csv:2 the value “n/a” is not written with plain digits and a decimal point\n  help: write the number alone; leave the row out when nothing was reported',
  ],
  [
    'a point that may separate thousands',
    tableOf({ indicator: 'tasks-completed', value: '1.234' }),
    't.csv:2 the value 1.234 has three decimals, but the indicator has whole numbers\n  help: write 1234 when the point separates thousands, 1.2340 when it does not',
  ],
  [
    'a misspelt place',
    tableOf({ place: 'Lai Trâu' }),
    't.csv:2 no place is called “Lai Trâu”\n  help: did you mean “Lai Châu”?',
  ],
  [
    'an unknown place, after a cell of two lines',
    tableOf({ title_en: 'Service\nindex' }, { title_en: '', place: 'Paris' }),
    't.csv:4 no place is called “Paris”\n  help: write the name as in provinces/, or its id; vietnam for the nation',
  ],
  [
    'a place that ended',
    tableOf({ place: 'Bắc Giang' }),
    't.csv:2 “Bắc Giang” (bac-giang) did not exist in 2025-09-30\n  help: look up which place the source means; its successor bac-ninh is another place',
  ],
  [
    'a name that two places bore in the time',
    tableOf({ place: 'Gia Lai', as_of: '2025' }),
    't.csv:2 “Gia Lai” in 2025 is gia-lai-until-2025 or gia-lai: its territory changed in that time\n  help: write the id of the one that the source means',
  ],
  [
    'a misspelt indicator',
    tableOf({ indicator: 'service-indx' }),
    't.csv:2 there is no indicator “service-indx”\n  help: did you mean “service-index”?',
  ],
  [
    'an unknown indicator',
    tableOf({ indicator: 'gdp' }),
    't.csv:2 there is no indicator “gdp”\n  help: look the id up in indicators/, or add its card there first',
  ],
  [
    'no time',
    tableOf({ as_of: '' }),
    't.csv:2 the row says no time\n  help: fill as_of or period; a figure whose source gives no time is entered by hand, with null and a note',
  ],
  [
    'two times',
    tableOf({ period: '2025' }),
    't.csv:2 the row has both as_of and period\n  help: keep as_of for a stock, share, rank or index, period for what is counted over a time',
  ],
  [
    'a date with the day first',
    tableOf({ as_of: '30/09/2025' }),
    't.csv:2 as_of “30/09/2025” is no date\n  help: write 2025, 2025-09 or 2025-09-23, two of them joined by a slash for a period',
  ],
  [
    'a row twice',
    tableOf({}, { value: '41' }),
    't.csv:3 service-index of lai-chau in 2025-09-30 is in line 2 already\n  help: delete one of the two rows; if another source says so, give it a key of its own in “source”',
  ],
  [
    'no day of access',
    tableOf({ accessed: '' }),
    't.csv:2 no row says accessed of source “page”\n  help: write the day on which the page was read, or give it once for all: --accessed 2026-11-21',
  ],
  [
    'no publisher',
    tableOf({ publisher: '' }),
    't.csv:2 no row says publisher of source “page”\n  help: fill it in the first row that names it',
  ],
  [
    'no Vietnamese title',
    tableOf({ title_vi: '' }),
    't.csv:2 no row says title_vi of 2025-10-service-index-2025\n  help: fill it in the first row that names it',
  ],
  [
    'two titles of one report',
    tableOf({}, { place: 'Sơn La', title_en: 'Other' }),
    't.csv:3 title_en of 2025-10-service-index-2025 is “Other”, but “Service index 2025” in line 2\n  help: write the same in all its rows, or only in the first',
  ],
  [
    'an unknown kind of report',
    tableOf({ kind: 'meting' }),
    't.csv:2 the kind “meting” is neither publication nor meeting\n  help: did you mean “meeting”?',
  ],
  [
    'an id that is none',
    tableOf({ report: 'Chỉ số 2025' }),
    't.csv:2 the report “Chỉ số 2025” is no id\n  help: write its date, as exact as known, and a short name, like 2026-11-chi-so-2025',
  ],
  [
    'an id that leads out of the data folder',
    tableOf({ report: '2025-../../x' }),
    't.csv:2 the report “2025-../../x” is no id\n  help: write its date, as exact as known, and a short name, like 2025-x',
  ],
  [
    'a page for a paragraph',
    tableOf({ paragraph: 'p. 3' }),
    't.csv:2 the paragraph “p. 3” is no number\n  help: count the non-empty lines of the text from 1; several are joined by a space',
  ],
  [
    'a bound without what is printed',
    tableOf({ bound: 'about' }, { place: 'Sơn La' }),
    't.csv:2 a row of this indicator has a scope, bound, kind, unit, printed form or note, so each figure of service-index is an entry of its own, but “printed” is empty in line 2, 3\n  help: write the figures as the source prints them, with their unit word',
  ],
  [
    'two times of one indicator without what is printed',
    tableOf({}, { as_of: '2025-10-31' }),
    't.csv:2 this indicator has several times in the report, so each figure of service-index is an entry of its own, but “printed” is empty in line 2, 3\n  help: write the figures as the source prints them, with their unit word',
  ],
  [
    'two sources of one indicator without what is printed',
    tableOf({}, { source: 'other', place: 'Sơn La' }),
    't.csv:2 this indicator has several sources in the report, so each figure of service-index is an entry of its own, but “printed” is empty in line 2, 3\n  help: write the figures as the source prints them, with their unit word',
  ],
  [
    'a file that is there',
    tableOf({ report: '2023-04-service-index-2022', as_of: '2022' }),
    't.csv publications/2023/2023-04-service-index-2022.yaml is there already\n  help: a table makes whole files and adds to none: edit the file by hand, or write it anew from a table with all its rows and --replace',
  ],
])('%s is refused', (_, table, told) => {
  expect(refusalOf(table)).toBe(told);
});

test('a file with more than a table can write is not replaced', () => {
  const table = tableOf({ report: '2025-09-24-government-4', kind: 'meeting', body: 'government' });
  expect(refusalOf(table, { replace: true })).toBe(
    't.csv meetings/2025/2025-09-24-government-4.yaml has what a table cannot write: ordinal, format, nodes, officials, documents, programmes, directives, difficulties, milestones, statuses\n' +
      '  help: edit the file by hand, or delete it first if you mean to lose that',
  );
});

test('every mistake of a table is told at once, in the order of its lines', () => {
  const told = refusalOf(tableOf({ place: 'Paris', value: '7,5' }, { indicator: 'gdp' }));
  expect(told.match(/^t\.csv:\d+/gm)).toEqual(['t.csv:2', 't.csv:2', 't.csv:3']);
});

test('refusals are told in Vietnamese too', () => {
  expect(refusalOf(tableOf({ place: 'Lai Trâu' }), { language: 'vi' })).toBe(
    't.csv:2 không có địa phương nào tên “Lai Trâu”\n  cách sửa: có phải ý bạn là “Lai Châu”?',
  );
});
