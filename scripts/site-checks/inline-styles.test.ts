import { expect, test } from 'vitest';
import { checkInlineStyles } from './inline-styles.ts';
import { parsePage } from './page.ts';
import { sampleHtml } from './sample-site.ts';

const findings = (body: string) => checkInlineStyles(parsePage('/', sampleHtml(body)));

test('styles that load from another host are named', () => {
  expect(findings('<p style="background:url(https://example.com/x.png)">x</p>')).toHaveLength(1);
  expect(findings('<style>@import "//example.com/x.css";</style>')).toHaveLength(1);
});

test('styles that load nothing are sound', () => {
  expect(findings('<p style="fill: url(#hatch)">x</p>')).toEqual([]);
});
