import { expect, test } from 'vitest';
import { checkInlineStyles } from './inline-styles.ts';
import { parsePage } from './page.ts';
import { sampleHtml } from './sample-site.ts';

const findings = (body: string) => checkInlineStyles(parsePage('/', sampleHtml(body)));

test('styles in a page are named, whatever they load', () => {
  expect(findings('<p style="background:url(https://example.com/x.png)">x</p>')).toHaveLength(1);
  expect(findings('<p style="--row:1">x</p>')).toHaveLength(1);
  expect(findings('<svg><path style="fill: red"/></svg>')).toHaveLength(1);
  expect(findings('<style>@import "//example.com/x.css";</style>')).toHaveLength(1);
});

test('classes and the attributes of a picture are sound', () => {
  expect(findings('<p class="row-1">x</p><svg><path fill="red"/></svg>')).toEqual([]);
});
