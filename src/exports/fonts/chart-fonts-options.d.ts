declare module 'subset-font' {
  interface Options {
    /** The OpenType features that stay, by their tags; all of them if undefined. */
    readonly keepFeatures?: readonly string[];
  }
}
