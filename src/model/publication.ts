import type { PublicationFile } from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { find, originOf } from './lookup.ts';
import type { Names } from './names.ts';
import { toSources } from './source.ts';
import type { Body } from './body.ts';
import type { Origin } from './origin.ts';
import type { Source } from './source.ts';
import type { Texts } from './texts.ts';
import type { Edtf } from './time.ts';

export interface Publication {
  readonly id: string;
  readonly title: Texts;
  readonly issuer: Body | undefined;
  readonly edition: string | undefined;
  readonly date: Edtf | null;
  readonly sources: readonly Source[];
  readonly origin: Origin;
}

export function toPublication(sheet: Sheet<PublicationFile>, { bodies }: Names): Publication {
  const { id, title, issuer, edition, date = null, sources } = sheet.value;
  return {
    id,
    title,
    issuer: issuer === undefined ? undefined : find(bodies, issuer),
    edition,
    date,
    sources: toSources(sources),
    origin: originOf(sheet, []),
  };
}
