import { expect, test } from 'vitest';
import { parsePage } from './page.ts';
import { sampleHtml } from './sample-site.ts';
import { checkWellFormed } from './well-formed.ts';

const findings = (html: string) => checkWellFormed(parsePage('/', html));

test('a sound page is well-formed', () => {
  expect(
    findings(
      sampleHtml(
        '<p>Ằ &amp; &lt;<br></p><svg><linearGradient></linearGradient><path d="M0,0" /></svg><template><li></li></template>',
      ),
    ),
  ).toEqual([]);
});

test.each([
  '<p>a</div>',
  '<p><div>x</div></p>',
  '<p a="1" a="2">x</p>',
  '<p>&nosuch;</p>',
  '<b><i>x</b></i>',
  '<ul><li>x</ul>',
  '<div>x',
])('%s is not', (body) => {
  expect(findings(sampleHtml(body)).length).toBeGreaterThan(0);
});

test('a page without a doctype is not', () => {
  expect(findings('<p>x</p>').map(({ reason }) => reason)).toEqual([
    'The HTML is not well-formed: missing doctype.',
  ]);
});
