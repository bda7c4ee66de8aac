import type { Link } from './link.ts';

/** What the rules know of a page once all pages have been read. */
export interface PageSummary {
  readonly path: string;
  /** The `lang` of `<html>`. */
  readonly language: string | undefined;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
  readonly gzipBytes: number;
}

/** A stylesheet of the site. */
export interface Stylesheet {
  readonly path: string;
  readonly text: string;
  readonly gzipBytes: number;
}

/** A built site: what lies in its folder and where it will be served. */
export interface BuiltSite {
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Origin of the published site; undefined when no page says it. */
  readonly origin: string | undefined;
  /** Size in bytes by path: `/index.html`, `/charts/x.svg`. */
  readonly files: ReadonlyMap<string, number>;
  readonly pages: readonly PageSummary[];
  readonly stylesheets: readonly Stylesheet[];
  /** Whole addresses of this site that JSON files name, each once a file. */
  readonly jsonAddresses: readonly { readonly file: string; readonly address: string }[];
}
