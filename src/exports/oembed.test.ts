import { expect, test } from 'vitest';
import { frameMarkup, oembed } from './oembed.ts';

const chart = {
  src: 'https://example.org/repo/vi/embed/tasks/?theme=dark&highlight=x',
  title: 'A “task” & <b>another</b> "one"',
  lang: 'vi',
  width: 500,
  height: 714,
  phoneHeight: 650,
  css: 'max(10px + 50cqw,200px)',
  page: 'https://example.org/repo/vi/#chart-tasks',
  sentences: ['> 65 million, as of 2025 (a & b).', 'Source: a.'],
  provider: { name: 'Tiến độ 57', url: 'https://example.org/repo/vi/' },
  thumbnail: { url: 'https://example.org/t.png', width: 1456, height: 900 },
};

test('oembed(chart) is a rich answer of version 1.0 with the members that one must have', () => {
  expect(oembed(chart)).toMatchObject({ version: '1.0', type: 'rich', width: 500, height: 714 });
});

test('the quotation stands before the frame, and nothing else', () => {
  expect(oembed(chart).html).toMatch(
    /^<blockquote [^>]*>.+<\/blockquote><div [^>]*><iframe [^>]+><\/iframe><\/div>$/,
  );
});

test('what the dataset says cannot become markup', () => {
  const { html } = oembed(chart);
  expect(html).toContain('A “task” &amp; &lt;b&gt;another&lt;/b&gt; &quot;one&quot;');
  expect(html).toContain('&gt; 65 million, as of 2025 (a &amp; b). Source: a.');
  expect(html).not.toContain('<b>');
});

test('a system that takes the markup as it is shows title and source once', () => {
  expect(oembed(chart).html).toContain('<blockquote lang="vi" style="display:none">');
});

test('frameMarkup(frame) has a height at each width, and one for hosts without styles', () => {
  const markup = frameMarkup(chart);
  expect(markup).toContain('max-width:500px;container-type:inline-size');
  expect(markup).toContain('width:100%;height:max(10px + 50cqw,200px)');
  expect(markup).toContain('width="100%" height="650"');
});

test('frameMarkup(frame) has no fragment, no border and no scroll bars', () => {
  const markup = frameMarkup(chart);
  expect(markup).toContain(
    'src="https://example.org/repo/vi/embed/tasks/?theme=dark&amp;highlight=x"',
  );
  expect(markup).toContain('frameborder="0" scrolling="no"');
  expect(markup).not.toMatch(/#|<script/);
});
