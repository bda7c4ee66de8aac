import type { Gone } from '../../dataset/file-types.ts';
import type { Model } from '../model.ts';
import type { Texts } from '../texts.ts';

/** Something with an id and an address of its own. */
export interface Thing {
  readonly key: string;
  readonly kind: Gone['kind'];
  readonly id: string;
  readonly file: string;
  readonly name: Texts;
}

/** Everything whose address others may have written down. */
export function thingsOf(model: Model): ReadonlyMap<string, Thing> {
  const { indicators, meetings, publications, documents, provinces } = model;
  const things = [
    ...[...indicators.values()].map(({ id, name, origin }) => thing('indicator', id, name, origin)),
    ...meetings.map(({ id, title, origin }) => thing('meeting', id, title, origin)),
    ...publications.map(({ id, title, origin }) => thing('publication', id, title, origin)),
    ...[...documents.values()].map(({ id, title, origin }) => thing('document', id, title, origin)),
    ...provinces.map(({ id, name, origin }) => thing('province', id, name, origin)),
  ];
  return new Map(things.map((one) => [one.key, one]));
}

function thing(
  kind: Gone['kind'],
  id: string,
  name: Texts,
  { file }: { readonly file: string },
): Thing {
  return { key: `${kind}/${id}`, kind, id, file, name };
}
