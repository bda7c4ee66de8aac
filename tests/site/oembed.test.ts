import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { unfurl } from 'unfurl.js';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { contentType } from '../../scripts/serve/content-type.ts';
import { listen } from '../../scripts/serve/listen.ts';
import { wordpressFilter } from '../embeds/wordpress-filter.ts';

const site = inject('builtSite');
const text = (path: string) => readFileSync(join(site, path), 'utf8');

const [, published = ''] =
  /<link rel="canonical" href="(https?:\/\/[^/"]+)/.exec(text('index.html')) ?? [];

const languages = ['', 'vi/', 'uk/', 'ru/'];
const answers = languages.flatMap((language) =>
  readdirSync(join(site, language, 'oembed')).map((file) => `${language}oembed/${file}`),
);

interface Answer {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

function answer(path: string): Answer {
  const parsed: unknown = JSON.parse(text(path));
  if (!isAnswer(parsed)) throw new Error(`${path} is no answer.`);
  return parsed;
}

function isAnswer(some: unknown): some is Answer {
  return typeof some === 'object' && some !== null && 'html' in some && 'height' in some;
}

test('every embed has an answer, and names it before 150 kB and the end of its head', () => {
  const wrong = languages.flatMap((language) =>
    readdirSync(join(site, language, 'embed')).filter((chart) => {
      const [head = ''] = text(`${language}embed/${chart}/index.html`).split('</head>');
      // What stands in the frame of a chart that is gone is no chart.
      if (!head.includes('<meta name="frame-size"')) return false;
      const href = `${published}/${language}oembed/${chart}.json`;
      const link = `<link rel="alternate" type="application/json+oembed" href="${href}"`;
      return head.length > 150_000 || !head.includes(link);
    }),
  );
  expect(wrong).toEqual([]);
  expect(answers.length).toBeGreaterThan(1000);
});

describe('every answer', () => {
  const all = answers.map((path) => ({ path, ...answer(path) }));
  const wrong = (isRight: (one: (typeof all)[number]) => boolean) =>
    all.filter((one) => !isRight(one)).map(({ path }) => path);

  test('is rich, of version 1.0, and obeys the smallest usual wish for a width', () => {
    const isRight = ({ version, type, width, height }: Answer) =>
      version === '1.0' && type === 'rich' && width <= 500 && height > 150;
    expect(wrong(isRight)).toEqual([]);
  });

  test('has a picture with its size, from this site', () => {
    const isRight = (one: Answer) =>
      one.thumbnail_url.startsWith(`${published}/`) &&
      one.thumbnail_width > 600 &&
      one.thumbnail_height > 200;
    expect(wrong(isRight)).toEqual([]);
  });

  test('says the size of its picture as the file does', async () => {
    for (const { thumbnail_url: url, ...size } of all.filter((_, i) => i % 100 === 0)) {
      const response = await fetch(url.replace(published, inject('origin')));
      const png = Buffer.from(await response.arrayBuffer());
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
        size.thumbnail_width,
        size.thumbnail_height,
      ]);
    }
  });

  test('keeps in WordPress its quotation with the source, and its frame with size and title', () => {
    const lost = all.filter(({ html }) => {
      const left = JSDOM.fragment(wordpressFilter(html) ?? '');
      const link = left.querySelector('blockquote > a');
      const title = link?.textContent ?? '';
      const frame = left.querySelector(
        `blockquote + iframe[src^="${published}/"][frameborder="0"][scrolling="no"]`,
      );
      const said = left.querySelector('blockquote')?.textContent ?? '';
      return (
        frame?.getAttribute('title') !== title ||
        frame.getAttribute('src')?.includes('#') === true ||
        link?.getAttribute('href')?.startsWith(`${published}/`) !== true ||
        said.length < title.length + 10
      );
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});

test('an oEmbed client finds the chart from the address of its frame', async () => {
  const { server, port } = await listen(
    asPublishedAt(() => `http://127.0.0.1:${port}`),
    '127.0.0.1',
    0,
  );
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const found = await unfurl(`http://127.0.0.1:${port}/vi/embed/egdi-rank/`);
  const { title, html } = answer('vi/oembed/egdi-rank.json');
  expect(found.oEmbed).toMatchObject({ type: 'rich', version: '1.0', title });
  expect(JSON.stringify(found.oEmbed)).toContain('thumbnail');
  expect(html).toContain('<blockquote lang="vi"');
  expect(found.open_graph.images?.[0]?.url).toMatch(/\/vi\/.+\/egdi-rank\.png$/);
});

/** The site as if it were published where it is served. */
function asPublishedAt(origin: () => string): RequestListener {
  return ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    response.writeHead(200, { 'Content-Type': contentType(file) ?? 'text/plain' });
    response.end(text(file).replaceAll(published, origin()));
  };
}
