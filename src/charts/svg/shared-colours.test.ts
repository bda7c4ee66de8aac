import { expect, test } from 'vitest';
import { shareColours } from './shared-colours.ts';
import { SvgDocument, SvgElement } from './svg-document.ts';

const document = new SvgDocument();

function groupOf(colours: readonly (string | undefined)[], own?: string): SvgElement {
  const group = new SvgElement('g', document);
  if (own !== undefined) group.setAttribute('fill', own);
  for (const colour of colours) {
    const child = group.appendChild(new SvgElement('text', document));
    if (colour !== undefined) child.setAttribute('fill', colour);
  }
  shareColours(group);
  return group;
}

test('shareColours(group) tells a colour of all once', () => {
  expect(groupOf(['red', 'red']).print()).toBe('<g fill="red"><text/><text/></g>');
});

test('shareColours(group) leaves what differs, what is partly said and what the group says', () => {
  expect(groupOf(['red', 'blue']).print()).toContain('<text fill="red"/>');
  expect(groupOf(['red', undefined]).print()).toBe('<g><text fill="red"/><text/></g>');
  expect(groupOf(['red', 'red'], 'none').print()).toContain('<g fill="none"><text fill="red"/>');
});
