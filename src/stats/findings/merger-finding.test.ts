import { expect, test } from 'vitest';
import { provinceOf } from '../../../tests/builders.ts';
import { mergerFinding } from './merger-finding.ts';

const former = ['lam-dong-until-2025', 'dak-nong'].map((id) =>
  provinceOf({ id, to: '2025-06-30', successor: 'lam-dong' }),
);
const made = provinceOf({
  id: 'lam-dong',
  from: '2025-07-01',
  predecessors: ['lam-dong-until-2025', 'dak-nong'],
});
const unchanged = provinceOf({ id: 'hue' });
const provinces = [made, unchanged, ...former];

test('mergerFinding(province, provinces) knows parts, heirs and who stayed', () => {
  expect(mergerFinding(made, provinces)).toMatchObject({
    kind: 'made',
    parts: former,
    until: '2025-06-30',
  });
  expect(mergerFinding(unchanged, provinces)).toMatchObject({
    kind: 'unchanged',
    since: '2025-07-01',
  });
  const [dead = unchanged] = former;
  expect(mergerFinding(dead, provinces)).toMatchObject({ kind: 'ended', heir: made });
});

test('mergerFinding(province, provinces) is undefined where the others are not given', () => {
  expect(mergerFinding(made, [made])).toBeUndefined();
  expect(mergerFinding(unchanged, [unchanged])).toBeUndefined();
});
