import { expect, test } from 'vitest';
import { readSiteOptions } from './site-options.ts';

test('readSiteOptions(args, environment) without either', () => {
  expect(readSiteOptions([], {})).toEqual({
    data: 'data',
    out: 'dist',
    base: '/',
    site: undefined,
    pictures: true,
    rules: true,
    cache: true,
  });
});

test('the command line goes before the environment', () => {
  const environment = { BASE_PATH: '/env/', SITE_URL: 'https://env.example', DATA_DIR: '/d' };
  expect(readSiteOptions(['--base', 'repo', '--out', 'x'], environment)).toEqual({
    data: '/d',
    out: 'x',
    base: '/repo/',
    site: 'https://env.example',
    pictures: true,
    rules: true,
    cache: true,
  });
});

test.each(['', '/', '//'])('base "%s" is the root', (base) => {
  expect(readSiteOptions(['--base', base], {}).base).toBe('/');
});

test('an address that is none, and an unknown option, are refused', () => {
  expect(() => readSiteOptions(['--site', 'example'], {})).toThrow('--site example is no address');
  expect(() => readSiteOptions(['--bsae', '/x/'], {})).toThrow();
});
