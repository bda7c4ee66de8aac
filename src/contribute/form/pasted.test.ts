import { expect, test } from 'vitest';
import { pathOfText } from './pasted.ts';

const named = (schema: string) =>
  `# yaml-language-server: $schema=../schemas/${schema}.schema.json\n`;

test.each([
  [`${named('meeting')}id: 2025-10-02-review\n`, 'meetings/2025/2025-10-02-review.yaml'],
  [`${named('publication')}id: "2023-04-papi-2022"`, 'publications/2023/2023-04-papi-2022.yaml'],
  [`${named('indicator')}id: online-dossier-rate # ok\n`, 'indicators/online-dossier-rate.yaml'],
  [`${named('units')}- id: tasks\n`, 'units.yaml'],
  ['id: 2025-10-02-review\n', 'meetings/2025/2025-10-02-review.yaml'],
  ['', 'meetings/0000/name.yaml'],
  [`${named('nothing')}id: ../../etc/passwd\n`, 'meetings/0000/name.yaml'],
])('pathOfText(%j) is %s', (text, path) => {
  expect(pathOfText(text)).toBe(path);
});
