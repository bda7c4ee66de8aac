import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, inject, test } from 'vitest';

test('npm run preview serves the built site, says where, and ends when asked to', async () => {
  const server = spawn(process.execPath, ['scripts/preview.ts', '--out', inject('builtSite')], {
    env: { ...process.env, PORT: '0', BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  const home = await fetch(address);
  expect(home.status).toBe(200);
  expect(home.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect((await fetch(new URL('no/such/page/', address))).status).toBe(404);

  server.kill('SIGTERM');
  await once(server, 'exit');
  expect(server.exitCode).toBe(0);
});

/** The address that the server prints when it is ready. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The server has no output.');
  for await (const chunk of stdout) {
    const [address] = /http:\/\/\S+/.exec(String(chunk)) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended without saying where it is.');
}
