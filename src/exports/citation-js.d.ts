// Used by tests only: reads what we write, as a reference manager does.
declare module '@citation-js/core' {
  interface Item {
    readonly title?: string;
    readonly URL?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  }
  export class Cite {
    constructor(text: string);
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
