import { expect, test } from 'vitest';
import { headerValues, hostRules } from '../host-headers.ts';
import { builtFiles, builtText } from './built-files.ts';

const rules = hostRules(builtText('_headers'));

const pages = builtFiles()
  .filter((file) => file.endsWith('/index.html') || file === 'index.html' || file === '404.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

const isEmbed = (page: string) => /^\/(?:\w\w\/)?(?:releases\/[^/]+\/)?embed\//.test(page);

test('every page has one policy, without anything inline; only embeds may be framed elsewhere', () => {
  const wrong = pages.filter((page) => {
    const policies = headerValues(rules, page, 'Content-Security-Policy');
    const [policy = ''] = policies;
    const frames = isEmbed(page) ? 'frame-ancestors *' : "frame-ancestors 'self'";
    return policies.length !== 1 || policy.includes('unsafe-inline') || !policy.endsWith(frames);
  });
  expect(pages.length).toBeGreaterThan(1);
  expect(wrong).toEqual([]);
});

test('every page states the same policy itself, before anything that it loads', () => {
  const wrong = pages.filter((page) => {
    const html = builtText(page.endsWith('/') ? `${page.slice(1)}index.html` : page.slice(1));
    const [sent = ''] = headerValues(rules, page, 'Content-Security-Policy');
    const [tag = '', stated = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    const head = html.slice(0, html.indexOf(tag));
    const own = stated.replaceAll(/&#39;/g, "'").replaceAll(/ https?:[^\s;]+/g, '');
    return tag === '' || /<(?:link|script|style)\b/.test(head) || !sent.startsWith(`${own};`);
  });
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
    expect(headerValues(rules, path, 'Access-Control-Allow-Origin')).toEqual(['*']);
    expect(headerValues(rules, path, 'Cache-Control')).toEqual([]);
  }
  expect(headerValues(rules, '/_astro/page.abc.css', 'Cache-Control')).toEqual([
    'public, max-age=31536000, immutable',
  ]);
});
