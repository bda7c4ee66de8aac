import { expect, test } from 'vitest';
import { citedRelease } from './citation-file.ts';

const file = `cff-version: 1.2.0
title: 'Figures'
version: '2026.11.3'
date-released: '2026-11-28'
license: CC-BY-4.0
`;

test('a release changes the version and the date of the citation, and nothing else', () => {
  expect(citedRelease(file, '2026.12.1', '2026-12-05')).toBe(
    file.replace('2026.11.3', '2026.12.1').replace('2026-11-28', '2026-12-05'),
  );
});

test('a citation without a version is told of', () => {
  expect(() => citedRelease('cff-version: 1.2.0\n', '2026.12.1', '2026-12-05')).toThrow('version:');
});
