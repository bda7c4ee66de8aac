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
  readonly isUnfilled: boolean;
}

/** Who answers for the site; what the dataset does not say is said to be missing. */
export function publisherView(reader: Reader, publisher: Publisher = model.about.publisher) {
  const { locale } = reader;
  const words = reader.words.publisher;
  const facts = publisherFields.map((field) => factOf(field, publisher, reader));
  return {
    title: words.title,
    untold: facts.some(({ isUnfilled }) => isUnfilled) ? words.untold : '',
    facts,
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
): PublisherFact {
  const said = publisher[field];
  const label = words.fields[field];
  if (said === undefined) {
    return { label, value: { text: words.unfilled }, href: undefined, isUnfilled: true };
  }
  const isAddress = typeof said === 'string';
  return {
    label,
    value: isAddress ? { text: said.replace(/^https?:\/\//, '') } : text(said),
    href: isAddress ? said : undefined,
    isUnfilled: false,
  };
}
