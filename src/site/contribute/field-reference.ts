import {
  fileFields,
  sharedFields,
  type Described,
  type Field,
} from '../../contribute/fields/fields.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';

/** A field as the reader’s language describes it; in English where it does not. */
export interface FieldView {
  readonly name: string;
  readonly isRequired: boolean;
  readonly description: LocalText | undefined;
  readonly good: LocalText | undefined;
  readonly bad: LocalText | undefined;
}

/** Every field of every kind of file. */
export function fieldsView(reader: Reader) {
  const { t, locale } = reader;
  return {
    page: {
      title: t.contribute.fieldsTitle,
      description: t.contribute.fieldsDescription,
      path: paths.fields,
      trail: [{ text: t.nav.contribute, href: pageHref(paths.contribute, locale) }],
    },
    kinds: fileFields.map((kind) => ({
      ...describedIn(kind, reader),
      href: fileHref(`/schemas/${kind.id}.schema.json`),
    })),
    shared: sharedFields.map((kind) => describedIn(kind, reader)),
  };
}

function describedIn({ id, title, description, fields }: Described, reader: Reader) {
  return {
    id,
    title: said(title, reader),
    // What follows the first line are examples, which stand with the fields.
    description: said(description.split('\n')[0] ?? '', reader),
    fields: fields.map((field) => fieldIn(field, reader)),
  };
}

function fieldIn(field: Field, reader: Reader): FieldView {
  const { name, isRequired, description, good, bad } = field;
  const unlessEmpty = (text: string) => (text === '' ? undefined : said(text, reader));
  return {
    name,
    isRequired,
    description: unlessEmpty(description),
    good: unlessEmpty(good),
    bad: unlessEmpty(bad),
  };
}

/** What is only to be typed as it stands needs no words of the language. */
export function said(english: string, { locale, words }: Reader): LocalText {
  const here = words.fields.get(english);
  if (here !== undefined) return { text: here };
  return locale === 'en' ? { text: english } : { text: english, lang: 'en' };
}
