import { siteAddress } from '../address.ts';

/** A content security policy: what a document may load and run. */
interface Policy {
  readonly directives: readonly string[];
  /** Who may show the document in a frame. */
  readonly frames: "'self'" | '*' | undefined;
}

/** Pages: nothing from other hosts, nothing inline, and in no frame but our own. */
const page: Policy = {
  directives: [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  frames: "'self'",
};

/** Embeds: the same without what they do not have, in any frame. */
const embed: Policy = {
  directives: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ],
  frames: '*',
};

/** Files opened by themselves, pictures above all: their own styles and fonts, nothing that runs. */
const file: Policy = {
  directives: [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
  ],
  frames: undefined,
};

/** The policies as a host sends them. */
export const policyHeaders = {
  page: headerOf(page),
  embed: headerOf(embed),
  file: headerOf(file),
} as const;

/**
 * The policies as a document states them for itself, for hosts that send no headers. Who may frame
 * it, only a header can say. An embed names the address of the site too: in a sandboxed frame a
 * document has no origin that 'self' could stand for.
 */
export const policyMetas = {
  page: page.directives.join('; '),
  embed: embed.directives.map(withOrigin).join('; '),
} as const;

function headerOf({ directives, frames }: Policy): string {
  return [...directives, ...(frames === undefined ? [] : [`frame-ancestors ${frames}`])].join('; ');
}

function withOrigin(directive: string): string {
  return directive.replace("'self'", `'self' ${siteAddress.origin}`);
}
