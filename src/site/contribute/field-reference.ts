export type { Field as FieldView } from '../../contribute/fields/fields.ts';
import { fileFields, sharedFields } from '../../contribute/fields/fields.ts';
import type { Reader } from '../../locales/reader.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';

/** Every field of every kind of file. */
export function fieldsView({ t, locale }: Reader) {
  return {
    page: {
      title: t.contribute.fieldsTitle,
      description: t.contribute.fieldsDescription,
      path: paths.fields,
      trail: [{ text: t.nav.contribute, href: pageHref(paths.contribute, locale) }],
    },
    kinds: fileFields.map((kind) => ({
      ...kind,
      href: fileHref(`/schemas/${kind.id}.schema.json`),
    })),
    shared: sharedFields,
  };
}
