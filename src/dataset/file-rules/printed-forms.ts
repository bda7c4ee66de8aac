import { claimsOf, sheetsOfClaims, type Claim } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import type { Finding } from '../problem.ts';
import type { Path } from '../sheet.ts';

/** A claim and one form in which a source prints its figure. */
export interface PrintedForm {
  readonly claim: Claim;
  readonly printed: string;
  /** Where the form is written. */
  readonly path: Path;
}

export function printedForms(dataset: Dataset): readonly PrintedForm[] {
  return sheetsOfClaims(dataset).flatMap(claimsOf).flatMap(formsOf);
}

/** The first finding for each claim: two sources that print one figure make one fault, not two. */
export function oncePerClaim(
  forms: readonly PrintedForm[],
  find: (form: PrintedForm) => Finding | undefined,
): readonly Finding[] {
  const told = new Set<Claim>();
  return forms.flatMap((form) => {
    const finding = told.has(form.claim) ? undefined : find(form);
    if (finding === undefined) return [];
    told.add(form.claim);
    return [finding];
  });
}

function formsOf(claim: Claim): readonly PrintedForm[] {
  const { printed } = claim;
  const path = [...claim.path.entry, 'printed'];
  if (printed === undefined) return [];
  if (typeof printed === 'string') return [{ claim, printed, path }];
  return Object.entries(printed).map(([source, form]) => ({
    claim,
    printed: form,
    path: [...path, source],
  }));
}
