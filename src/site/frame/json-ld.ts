/** A thing in the words of schema.org. */
export interface JsonLd {
  readonly '@type': string;
  readonly [property: string]: JsonLdValue | undefined;
}

type JsonLdValue = string | number | JsonLd | readonly JsonLd[];

/** Things as the text of a <script>: nothing in it can end the element, whatever the dataset says. */
export function jsonLdText(things: readonly JsonLd[]): string {
  const document = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(document).replaceAll('<', '\\u003c');
}
