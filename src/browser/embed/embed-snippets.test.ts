import { expect, test } from 'vitest';
import { choiceIn, placeMisfit, queryOf } from './embed-choice.ts';
import { snippetsOf } from './embed-snippets.ts';

const chart = {
  title: 'Hồ sơ “trực tuyến” <82,7%> & mục tiêu',
  alt: 'Đường [thời gian]',
  language: 'vi',
  frame: 'https://example.org/repo/vi/embed/online-dossier-rate/?theme=dark&highlight=lao-cai',
  page: 'https://example.org/repo/vi/indicators/online-dossier-rate/#chart-online-dossier-rate',
  png: 'https://example.org/repo/vi/charts/online-dossier-rate.png',
  svg: 'https://example.org/repo/vi/charts/online-dossier-rate.svg',
  picture: '<svg viewBox="0 0 1 1"></svg>',
  source: 'Nguồn: VnEconomy.',
  width: 640,
  phoneHeight: 599,
  heights: 'max(10px + 50cqw,200px)',
  size: { width: 728, height: 560 },
  frozen: undefined,
};

test('a frame has a title, a language and a size, and nothing of the title gets into the markup', () => {
  const { frame } = snippetsOf(chart);
  expect(frame).toContain('title="Hồ sơ “trực tuyến” &lt;82,7%&gt; &amp; mục tiêu" lang="vi"');
  expect(frame).toContain('?theme=dark&amp;highlight=lao-cai"');
  expect(frame).toContain('width="100%" height="599" frameborder="0"');
  expect(frame).toContain('style="border:0;width:100%;height:max(10px + 50cqw,200px)"');
});

test('a frozen frame is the same with its own address and height; without one there is nothing to paste', () => {
  const { frame, title, language, width } = chart;
  const old = frame.replace('/vi/embed/', '/vi/releases/2026.11.1/embed/');
  const frozen = { frame: old, title, language, width, phoneHeight: 612, heights: '620px' };
  expect(snippetsOf({ ...chart, frozen }).frozen).toBe(snippetsOf({ ...chart, ...frozen }).frame);
  expect(snippetsOf(chart).frozen).toBe('');
});

test('pictures keep their shape whatever the rules of the host', () => {
  const { picture, inline } = snippetsOf(chart);
  expect(picture).toContain('style="max-width:100%;height:auto"></picture>');
  expect(inline).toContain('<svg style="max-width:100%;height:auto" viewBox');
});

test('a picture says what it shows and leads back', () => {
  const { picture, markdown } = snippetsOf(chart);
  expect(picture).toContain('mục tiêu. Đường [thời gian]"');
  expect(picture).toContain('width="728" height="560"');
  expect(markdown).toContain('Đường \\[thời gian\\]](https://example.org/repo/vi/charts/');
  expect(markdown).toContain(`(${chart.page})`);
});

test('the line for the security policy names the host alone', () => {
  expect(snippetsOf(chart).policy).toBe(
    'Content-Security-Policy: frame-src https://example.org; img-src https://example.org',
  );
});

const options = { charts: ['tasks', 'papi-score.map'], languages: ['en', 'vi'] };
const usual = { chart: 'tasks', language: 'en', theme: '', width: 640, highlight: '' };

test('an address brings back what was chosen', () => {
  const choice = { ...usual, chart: 'papi-score.map', theme: 'dark', width: 500, highlight: 'hue' };
  expect(choiceIn(queryOf(choice, usual), options, usual)).toEqual({ choice, misfits: [] });
});

test('what an address asks for and there is not is named; the rest holds', () => {
  const { choice, misfits } = choiceIn(
    '?chart=papi-scor.map&language=fr&width=9&theme=dark',
    options,
    usual,
  );
  expect(choice).toEqual({ ...usual, theme: 'dark' });
  expect(misfits).toEqual([
    { field: 'chart', given: 'papi-scor.map', meant: 'papi-score.map' },
    { field: 'language', given: 'fr', meant: undefined },
    { field: 'width', given: '9', meant: undefined },
  ]);
});

test('a place that is not drawn is named, with the nearest that is', () => {
  const places = new Map([['lao-cai', 'Lào Cai']]);
  expect(placeMisfit('lao-cay', places)).toEqual({
    field: 'highlight',
    given: 'lao-cay',
    meant: 'lao-cai',
  });
  expect(placeMisfit('lao-cai', places)).toBeUndefined();
  expect(placeMisfit('', places)).toBeUndefined();
});
