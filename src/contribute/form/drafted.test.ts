import { expect, test } from 'vitest';
import { readFolder } from '../../dataset/read-folder.ts';
import { readFile } from '../../dataset/to-dataset.ts';
import { checkFiles } from '../check-files.ts';
import { drafted, type Draft } from './drafted.ts';

const { files } = readFolder('tests/fixtures/dataset');

const draft: Draft = {
  kind: 'meeting',
  fields: {
    date: '2025-10-02',
    body: 'government-steering-committee',
    'title.en': 'A “review” of the third quarter',
    'title.vi': 'Phiên họp đánh giá quý III',
  },
  parts: {
    sources: [
      {
        publisher: 'laichau.gov.vn',
        url: 'https://laichau.gov.vn/tin/phien-hop-quy-ba',
        language: 'vi',
        evidence: 'reported',
        published: '',
        accessed: '2025-10-03',
      },
    ],
    observations: [
      {
        indicator: 'online-dossier-rate',
        place: 'lai-chau',
        timing: 'as_of',
        time: '2025-09-30',
        value: '73.5',
        printed: '73,5%',
        source: '0',
        paragraph: '3, 4',
      },
      { indicator: '', place: '', timing: 'as_of', value: ' ', source: '0' },
    ],
    directives: [
      {
        to: 'government-steering-committee',
        'text.en': 'Publish the list of dossiers',
        'text.vi': 'Công bố danh mục hồ sơ',
        due: '2025-12',
        source: '0',
      },
    ],
  },
};

function problemsOf(given: Draft) {
  const { path, text } = drafted(given);
  const all = [...files, { path, bytes: new TextEncoder().encode(text) }];
  return checkFiles(all, new Set([path]), readFile).problems.filter(
    ({ at, severity }) => at.file === path && severity !== 'note',
  );
}

test('drafted(draft) is a file as people write it, and the check takes it', () => {
  const { path, text } = drafted(draft);
  expect(path).toBe('meetings/2025/2025-10-02-a-review-of-the-third.yaml');
  expect(text).toMatchInlineSnapshot(`
    "# yaml-language-server: $schema=../../../schemas/meeting.schema.json
    id: 2025-10-02-a-review-of-the-third
    body: government-steering-committee
    date: "2025-10-02"
    title:
      en: "A “review” of the third quarter"
      vi: "Phiên họp đánh giá quý III"
    sources:
      laichau:
        publisher: "laichau.gov.vn"
        url: https://laichau.gov.vn/tin/phien-hop-quy-ba
        language: vi
        evidence: reported
        published: null
        accessed: "2025-10-03"
    observations:
      online-dossier-rate:
        - place: lai-chau
          as_of: "2025-09-30"
          value: 73.5
          printed: "73,5%"
          cite: { laichau: [3, 4] }
    directives:
      - id: publish-the-list-of-dossiers
        to: [ government-steering-committee ]
        text:
          en: "Publish the list of dossiers"
          vi: "Công bố danh mục hồ sơ"
        due: "2025-12"
        cite: { laichau: null }
    "
  `);
  expect(problemsOf(draft)).toEqual([]);
});

test('a publication has no body and no directives', () => {
  const { path, text } = drafted({ ...draft, kind: 'publication' });
  expect(path).toMatch(/^publications\/2025\//);
  expect(text).not.toMatch(/body:|directives:/);
});

test('what was typed wrongly stands in the file as it was typed, for the check to tell', () => {
  const [figure] = draft.parts['observations'] ?? [];
  const wrong = { ...figure, value: '>72,5 %', place: 'Lai Châu: tỉnh' };
  const told = problemsOf({ ...draft, parts: { ...draft.parts, observations: [wrong] } });
  expect(told.map(({ code }) => code)).toContain('schema-type');
  expect(drafted({ ...draft, parts: { observations: [wrong] } }).text).toContain(
    'place: "Lai Châu: tỉnh"',
  );
});

test('an empty form is a file that lacks everything', () => {
  const { path, text, fields } = drafted({ kind: 'meeting', fields: {}, parts: {} });
  expect(path).toBe('meetings/0000/name.yaml');
  expect(text.split('\n')).toHaveLength(2);
  expect(new Map(fields).get('/sources')).toBe('sources.0.publisher');
  expect(new Map(fields).get('/title')).toBe('title.en');
});

test('each line of the file leads back to its field', () => {
  const { fields } = drafted(draft);
  const map = new Map(fields);
  expect(map.get('/title/vi')).toBe('title.vi');
  expect(map.get('/sources/laichau/url')).toBe('sources.0.url');
  expect(map.get('/observations/online-dossier-rate/0/value')).toBe('observations.0.value');
  expect(map.get('/directives/0/due')).toBe('directives.0.due');
});
