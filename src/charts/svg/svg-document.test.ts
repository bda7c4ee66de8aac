import { expect, test } from 'vitest';
import { SvgDocument } from './svg-document.ts';

const element = (tagName: string) => new SvgDocument().createElementNS('', tagName);

test('an element prints its attributes in their order, and nothing it does not have', () => {
  const rect = element('rect');
  rect.setAttribute('x', 1);
  rect.setAttribute('fill', 'red');
  rect.setAttribute('y', 2);
  rect.removeAttribute('fill');
  expect(rect.print()).toBe('<rect x="1" y="2"/>');
});

test('text and attributes are escaped', () => {
  const text = element('text');
  text.setAttribute('data-a', '"<&>"');
  text.textContent = 'R&D < 2 % > 1 %';
  expect(text.print()).toBe(
    '<text data-a="&quot;&lt;&amp;&gt;&quot;">R&amp;D &lt; 2 % &gt; 1 %</text>',
  );
});

test('a child stands where it was put, and in one place only', () => {
  const [group, first, second] = [element('g'), element('a'), element('b')];
  group.appendChild(second);
  group.insertBefore(first, second);
  group.appendChild(second);
  expect(group.print()).toBe('<g><a/><b/></g>');
  const other = element('g');
  other.appendChild(first);
  expect(group.print()).toBe('<g><b/></g>');
});
