import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { listen, type Listening } from './listen.ts';
import { siteHandler } from './site-handler.ts';

let folder = '';
const open: Listening[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'a'));
  const files = ['index.html', 'a/index.html', '404.html', 'x.csv', 'x.svg', 'x.json', 'x.woff2'];
  for (const file of files) writeFileSync(join(folder, file), file);
});
afterEach(() => {
  for (const { server } of open.splice(0)) server.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function get(path: string, base = '/') {
  const listening = await listen(siteHandler(folder, base), '127.0.0.1', 0);
  open.push(listening);
  const response = await fetch(`http://127.0.0.1:${listening.port}${path}`, {
    redirect: 'manual',
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    body: await response.text(),
  };
}

test('a folder is its index.html', async () => {
  expect(await get('/a/')).toMatchObject({
    status: 200,
    type: 'text/html; charset=utf-8',
    body: 'a/index.html',
  });
});

test.each([
  ['/x.csv', 'text/csv; charset=utf-8'],
  ['/x.svg', 'image/svg+xml; charset=utf-8'],
  ['/x.json', 'application/json; charset=utf-8'],
  ['/x.woff2', 'font/woff2'],
])('%s is sent as %s', async (path, type) => {
  expect(await get(path)).toMatchObject({ status: 200, type });
});

test('an unknown address answers with 404.html and its status', async () => {
  expect(await get('/no/')).toMatchObject({ status: 404, body: '404.html' });
});

test('a folder without its last slash is redirected', async () => {
  expect(await get('/a?q=1')).toMatchObject({ status: 301, location: '/a/?q=1' });
});

test('under a base path, pages answer there and nowhere else', async () => {
  expect(await get('/repo/a/', '/repo/')).toMatchObject({ status: 200, body: 'a/index.html' });
  expect(await get('/repo', '/repo/')).toMatchObject({ status: 301, location: '/repo/' });
  expect(await get('/a/', '/repo/')).toMatchObject({ status: 404 });
});

test('nothing outside the folder is sent', async () => {
  expect(await get('/..%2f..%2fetc/passwd')).toMatchObject({ status: 404 });
  expect(await get('/%2e%2e/%2e%2e/etc/passwd')).toMatchObject({ status: 404 });
});

test('listen(…) takes the next port when one is taken', async () => {
  const first = await listen(siteHandler(folder, '/'), '127.0.0.1', 0);
  const second = await listen(siteHandler(folder, '/'), '127.0.0.1', first.port);
  open.push(first, second);
  expect(second.port).toBeGreaterThan(first.port);
});
