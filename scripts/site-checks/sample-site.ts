import type { BuiltSite } from './built-site.ts';
import { linksOf } from './link.ts';
import { parsePage } from './page.ts';

/** A sound page around a body, for tests. */
export function sampleHtml(body: string, { head = '', language = 'en' } = {}): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<title>Title</title>
<meta name="description" content="What it is.">
<meta name="viewport" content="width=device-width">
${head}
</head>
<body>
<h1>Heading</h1>
${body}
</body>
</html>
`;
}

interface Surroundings {
  readonly base?: string;
  readonly files?: readonly string[];
  readonly css?: Readonly<Record<string, string>>;
  readonly jsonAddresses?: BuiltSite['jsonAddresses'];
}

/** A site of pages given by path, and of other files; for tests. */
export function sampleSite(
  html: Readonly<Record<string, string>>,
  { base = '/', files = [], css = {}, jsonAddresses = [] }: Surroundings = {},
): BuiltSite {
  const pages = Object.entries(html).map(([path, text]) => {
    const page = parsePage(path, text);
    return {
      path,
      language: page.tags.find(({ name }) => name === 'html')?.attributes.get('lang'),
      ids: new Set(page.tags.flatMap(({ attributes }) => attributes.get('id') ?? [])),
      links: linksOf(page),
      gzipBytes: page.gzipBytes,
    };
  });
  const paths = [
    ...pages.map(({ path }) => (path.endsWith('/') ? `${path}index.html` : path)),
    ...files,
    ...Object.keys(css),
  ];
  return {
    base,
    origin: 'https://example.org',
    files: new Map(paths.map((path) => [path, 1000])),
    pages,
    jsonAddresses,
    stylesheets: Object.entries(css).map(([path, text]) => ({
      path,
      text,
      gzipBytes: text.length,
    })),
  };
}

/** The reasons of findings, for short expectations. */
export function reasonsOf(findings: readonly { readonly reason: string }[]): readonly string[] {
  return findings.map(({ reason }) => reason);
}
