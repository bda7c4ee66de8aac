import { expect, inject, test } from 'vitest';
import { startedServer } from './started-server.ts';

test('npm run preview serves the built site, says where, and ends when asked to', async () => {
  const { address, stop } = await startedServer('preview', [
    '--base',
    '/',
    '--out',
    inject('builtSite'),
  ]);
  const home = await fetch(address);
  expect(home.status).toBe(200);
  expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await fetch(new URL('no/such/page/', address))).status).toBe(404);
  expect(await stop()).toBe(0);
});
