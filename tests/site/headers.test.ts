import { expect, test } from 'vitest';
import { builtFiles, builtText } from './built-files.ts';

interface Rule {
  readonly path: string;
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const lines = builtText('_headers').split('\n');

/** Rules as hosts read them: * is anything, :name is one segment. */
const rules: readonly Rule[] = lines.flatMap((path, i) => {
  if (!path.startsWith('/')) return [];
  const pattern = path
    .replace(/[.]/g, '\\.')
    .replace(/:[a-z]+/g, '[^/]+')
    .replaceAll('*', '.*');
  const rest = lines.slice(i + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  const headers = rest.slice(0, end === -1 ? rest.length : end).map((line) => {
    const [name = '', ...value] = line.trim().split(': ');
    return [name, value.join(': ')] as const;
  });
  return { path, matches: (one) => new RegExp(`^${pattern}$`).test(one), headers };
});

const valuesOf = (path: string, name: string) =>
  rules
    .filter(({ matches }) => matches(path))
    .flatMap(({ headers }) => headers.filter(([header]) => header === name))
    .map(([, value]) => value);

const pages = builtFiles()
  .filter((file) => file.endsWith('/index.html') || file === 'index.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

test('is within what hosts take: 100 rules, 2,000 characters a line', () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
});

test('every page has one policy, without anything inline; only embeds may be framed elsewhere', () => {
  const wrong = pages.filter((page) => {
    const policies = valuesOf(page, 'Content-Security-Policy');
    const [policy = ''] = policies;
    const isEmbed = /^\/(?:\w\w\/)?(?:releases\/[^/]+\/)?embed\//.test(page);
    const frames = isEmbed ? 'frame-ancestors *' : "frame-ancestors 'self'";
    return policies.length !== 1 || policy.includes('unsafe-inline') || !policy.endsWith(frames);
  });
  expect(pages.length).toBeGreaterThan(1);
  expect(wrong).toEqual([]);
});

test('what another site may read, it may; what never changes is kept', () => {
  for (const path of [
    '/api/v1/index.json',
    '/charts/tasks.svg',
    '/embed/tasks/',
    '/releases/2026.11.1/embed/tasks/',
    '/feeds/changes.atom',
  ]) {
    expect(valuesOf(path, 'Access-Control-Allow-Origin')).toEqual(['*']);
    expect(valuesOf(path, 'Cache-Control')).toEqual([]);
  }
  const path = '/_astro/page.abc.css';
  expect(valuesOf(path, 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
});
