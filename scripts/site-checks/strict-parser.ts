import { type DefaultTreeAdapterMap, Parser, type ParserOptions, type Token } from 'parse5';

/** A place where the HTML is not what it seems to be. */
export interface HtmlError {
  readonly code: string;
  readonly line: number;
}

/**
 * Reads HTML as browsers do, and notes the end tags that do not close the element they stand in.
 * The parser reports other errors itself, but mends wrong nesting in silence, as the standard asks.
 */
class StrictParser extends Parser<DefaultTreeAdapterMap> {
  readonly misnested: HtmlError[] = [];

  override onEndTag(token: Token.TagToken): void {
    const { current } = this.openElements;
    const open = current && 'tagName' in current ? current.tagName : '';
    // </html> comes while <body> is open: browsers keep it so for what may follow.
    if (token.tagName !== 'html' && token.tagName !== open.toLowerCase()) {
      this.misnested.push({
        code: `</${token.tagName}> while <${open}> is open`,
        line: token.location?.startLine ?? 1,
      });
    }
    super.onEndTag(token);
  }
}

/** The tree of a page, and everything a browser had to mend to get it. */
export function parseStrictly(html: string): {
  readonly document: DefaultTreeAdapterMap['document'];
  readonly errors: readonly HtmlError[];
} {
  const reported: HtmlError[] = [];
  const options: ParserOptions<DefaultTreeAdapterMap> = {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) =>
      reported.push({ code: code.replaceAll('-', ' '), line: startLine }),
  };
  const parser = new StrictParser(options);
  parser.tokenizer.write(html, true);
  return { document: parser.document, errors: [...reported, ...parser.misnested] };
}
