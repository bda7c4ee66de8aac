import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { publisherFields, type Publisher } from '../../model/model.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';

export interface PublisherFact {
  readonly label: string;
  readonly value: LocalText;
  readonly href: string | undefined;
}

/** Who answers for the site; what the dataset does not say is said to be missing, in one sentence. */
export function publisherView(reader: Reader, publisher: Publisher = model.about.publisher) {
  const { locale } = reader;
  const words = reader.words.publisher;
  const missing = publisherFields
    .filter((field) => publisher[field] === undefined)
    .map((field) => words.fields[field].toLowerCase());
  return {
    title: words.title,
    told: publisherFields.flatMap((field) => factOf(field, publisher, reader)),
    untold: missing.length > 0 ? words.untold(missing.join(', ')) : '',
    mended: words.mended,
    links: [
      { text: { text: words.changes }, href: pageHref(paths.changes, locale) },
      { text: { text: words.contribute }, href: pageHref(paths.contribute, locale) },
    ] satisfies readonly LinkView[],
  };
}

function factOf(
  field: (typeof publisherFields)[number],
  publisher: Publisher,
  { words: { publisher: words }, text }: Reader,
): readonly PublisherFact[] {
  const said = publisher[field];
  if (said === undefined) return [];
  const isAddress = typeof said === 'string';
  return [
    {
      label: words.fields[field],
      value: isAddress ? { text: said.replace(/^https?:\/\//, '') } : text(said),
      href: isAddress ? said : undefined,
    },
  ];
}
