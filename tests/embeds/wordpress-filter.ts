import { JSDOM } from 'jsdom';

/** What WordPress leaves of the markup of a provider that it does not know by name. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
  ],
};

/**
 * The markup of an oEmbed answer as WordPress puts it into an article, by its documented rules:
 * other elements lose their tags, other attributes go, and of the rest one quotation and the frame
 * after it stay. undefined where it would show nothing.
 */
export function wordpressFilter(html: string): string | undefined {
  const body = JSDOM.fragment(`<div>${html}</div>`).firstElementChild;
  for (const element of body?.querySelectorAll('*') ?? []) {
    const attributes = allowed[element.localName];
    if (attributes === undefined) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const { name } of [...element.attributes]) {
      if (!attributes.includes(name)) element.removeAttribute(name);
    }
  }
  const [, quotation = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(body?.innerHTML ?? '') ?? [];
  return frame && `${quotation}${frame}`;
}
