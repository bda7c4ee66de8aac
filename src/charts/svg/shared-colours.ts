import type { SvgElement } from './svg-document.ts';

/** What children inherit, and Plot writes on each of them where it comes from data. */
const inherited = ['fill', 'stroke'] as const;

/** Tells a colour once, on the group, where all in it bear the same. */
export function shareColours(element: SvgElement): void {
  const { children } = element;
  children.forEach(shareColours);
  const [first] = children;
  if (first === undefined || children.length < 2 || element.tagName !== 'g') return;
  for (const name of inherited) {
    const colour = first.getAttribute(name);
    const isShared =
      colour !== null &&
      !element.hasAttribute(name) &&
      children.every((child) => child.getAttribute(name) === colour);
    if (!isShared) continue;
    element.setAttribute(name, colour);
    for (const child of children) child.removeAttribute(name);
  }
}
