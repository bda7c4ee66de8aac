/** One text in several languages; English and Vietnamese are always there. */
export interface Texts {
  readonly en: string;
  readonly vi: string;
  readonly uk?: string;
  readonly ru?: string;
}
