import { expect, test } from 'vitest';
import { inTwoColumns } from './two-columns.ts';

const rule = (y: number) => `<line x1="0" x2="296" y1="${y}" y2="${y}"/>`;
const svg =
  '<svg class="chart" width="296" height="1000" viewBox="0 0 296 1000" ' +
  'aria-labelledby="a-title" aria-describedby="a-desc"><title id="a-title">T</title>' +
  `<desc id="a-desc">D</desc><g>${rule(28)}${rule(402)}${rule(700)}</g></svg>`;

test('inTwoColumns(svg) cuts at the rule nearest to the middle, and draws every mark once', () => {
  const { narrow, wide } = inTwoColumns(svg);
  expect(narrow).toContain('<g id="a-marks"><g><line');
  expect(wide).toContain('viewBox="0 0 608 600"');
  expect(wide).toContain('viewBox="0 0 296 400"><use href="#a-marks"/>');
  expect(wide).toContain('x="312" width="296" height="600" viewBox="0 400 296 600"');
  expect(wide).not.toContain('<line');
});

test('the words of the picture stand in the document once', () => {
  const { narrow, wide } = inTwoColumns(svg);
  expect(narrow).toContain('<title id="a-title">');
  expect(wide).not.toContain('<title');
  expect(wide).toContain('aria-labelledby="a-title"');
});

test('inTwoColumns(svg) refuses a picture without sections', () => {
  expect(() => inTwoColumns(svg.replaceAll('x2="296"', 'x2="90"'))).toThrow();
});
