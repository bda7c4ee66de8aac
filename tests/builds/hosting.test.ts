import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { runScript } from '../site/run-script.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';
import { quick } from './country-setup.ts';
import { staticHost, type HostManners } from './static-host.ts';

const base = '/open-data/tien-do-57/';
const site = join(temporaryFolder(), 'dist');

beforeAll(async () => {
  const data = ['--data', inject('countryData'), '--no-rules', ...quick];
  const address = ['--base', base, '--site', 'https://example.org'];
  const { code, output } = await runScript('build', [...address, ...data, '--out', site]);
  expect(code, output).toBe(0);
});

/** Drawn on request, and left out of this build. */
const picture = /^(?:[a-z]{2}\/)?(?:charts|previews)\/.+\.(?:svg|png)$/;

/** Every so-manieth page, and every page that stands for a kind. */
const pages = () =>
  globSync('**/index.html', { cwd: site })
    .toSorted()
    .filter((path, i) => i % 40 === 0 || path.split('/').length <= 3)
    .map((path) => path.replace(/index\.html$/, ''));

/** The addresses on this host that a page names, as a browser resolves them. */
function addressesIn(html: string, page: string): readonly URL[] {
  const named = [...html.matchAll(/ (?:href|src)="([^"#][^"]*)"/g)].map(
    ([, address = '']) => new URL(address.replaceAll('&amp;', '&'), page),
  );
  return named.filter(({ origin }) => origin === new URL(page).origin);
}

const leadsNowhere = ({ pathname }: URL) => {
  if (!pathname.startsWith(base)) return true;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return !picture.test(inside) && !existsSync(join(site, file));
};

const hosts: readonly (readonly [string, Omit<HostManners, 'base'>])[] = [
  ['a web server that redirects to the slash', { withoutSlash: 'redirects', encoding: 'gzip' }],
  ['a host that answers with and without it', { withoutSlash: 'answers', encoding: 'br' }],
  ['an object store that knows only its keys', { withoutSlash: 'knows nothing', encoding: 'gzip' }],
];

describe.each(hosts)('under a base path, on %s', (_, manners) => {
  let host: Awaited<ReturnType<typeof staticHost>>;
  beforeAll(async () => {
    host = await staticHost(site, { base, ...manners });
  });
  afterAll(() => {
    host.stop();
  });
  const ask = (path: string) =>
    fetch(`${host.origin}${base}${path}`, { headers: { 'accept-encoding': manners.encoding } });

  test('pages arrive whole and compressed, and no address in them leads nowhere', async () => {
    expect(pages().length).toBeGreaterThan(30);
    for (const path of pages()) {
      const written = readFileSync(join(site, path, 'index.html'), 'utf8');
      const answer = await ask(path);
      expect(answer.status, path).toBe(200);
      expect(answer.headers.get('content-encoding')).toBe(manners.encoding);
      expect((await answer.text()) === written, path).toBe(true);
      expect(addressesIn(written, answer.url).filter(leadsNowhere).map(String)).toEqual([]);
    }
  });

  test.skipIf(manners.withoutSlash === 'knows nothing')(
    'an address without its slash shows the same page, whose addresses still hold',
    async () => {
      for (const path of pages().filter((page) => page !== '')) {
        const answer = await ask(path.replace(/\/$/, ''));
        const html = await answer.text();
        expect(answer.status, path).toBe(200);
        expect(html === readFileSync(join(site, path, 'index.html'), 'utf8'), path).toBe(true);
        expect(addressesIn(html, answer.url).filter(leadsNowhere).map(String)).toEqual([]);
        const canonical = `<link rel="canonical" href="https://example.org${base}`;
        if (!/(?:^|\/)embed\//.test(path)) expect(html).toContain(`${canonical}${path}"`);
      }
    },
  );

  test('no page names one without its slash, which some hosts do not know', () => {
    const named = pages().flatMap((path) => {
      const html = readFileSync(join(site, path, 'index.html'), 'utf8');
      return addressesIn(html, `${host.origin}${base}${path}`).map(({ pathname }) => pathname);
    });
    const isPage = (path: string) =>
      existsSync(join(site, path.slice(base.length), 'index.html')) && !path.endsWith('/');
    expect([...new Set(named)].filter(isPage)).toEqual([]);
  });

  test('what is not there is told so, at any depth, by a page whose addresses hold', async () => {
    for (const path of ['no-such-page/', 'a/b/c/d', '%F0%9F%8C%8D/']) {
      const answer = await ask(path);
      const html = await answer.text();
      expect(answer.status, path).toBe(404);
      expect(addressesIn(html, answer.url).filter(leadsNowhere).map(String)).toEqual([]);
    }
  });
});
