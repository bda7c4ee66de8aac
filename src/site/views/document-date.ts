import { find } from '../../model/lookup.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Edtf } from '../../model/time.ts';
import { model } from '../model.ts';

/** The date of the document that sets a target; null when it is not known. */
export function documentDate({ document }: Target): Edtf | null {
  return find(model.documents, document).date;
}
