import { claimsOf, sheetsOfClaims, type Claim } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import { figuresIn, type Figure } from '../figures.ts';
import type { Kind, Unit } from '../file-types.ts';
import { numberWordsIn, placeWordsIn } from '../numbers/number-words.ts';
import type { Finding } from '../problem.ts';
import type { Path } from '../sheet.ts';

/** A claim and one form in which a source prints its figure. */
export interface PrintedForm {
  readonly claim: Claim;
  readonly printed: string;
  /** Where the form is written. */
  readonly path: Path;
  /** The languages of the source that prints it, that of its translation first. */
  readonly languages: readonly string[];
  readonly figures: readonly Figure[];
  /** The numbers it says in words. */
  readonly inWords: readonly number[];
  /** Of the claim; undefined where its indicator or unit is not known. */
  readonly kind: Kind | undefined;
  readonly unit: Unit | undefined;
  /** Whether it is counted in wholes. */
  readonly isWhole: boolean;
}

const read = new WeakMap<Dataset, readonly PrintedForm[]>();

/** Every form of every claim, read once for all rules. */
export function printedForms(dataset: Dataset): readonly PrintedForm[] {
  const known = read.get(dataset);
  if (known !== undefined) return known;
  const units = dataset.units.flatMap(({ value }) => value);
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const indicators = new Map(dataset.indicator.map(({ value }) => [value.id, value]));
  const forms = sheetsOfClaims(dataset)
    .flatMap(claimsOf)
    .flatMap((claim) => {
      const indicator = indicators.get(claim.indicator);
      const kind = claim.kind ?? indicator?.kind;
      const unit = unitOf.get(claim.unit ?? indicator?.unit ?? '');
      return formsOf(claim).map(({ printed, path, sources }) => {
        const languages = languagesOf(claim, sources);
        const isRank = unit?.style === 'rank';
        return {
          ...{ claim, printed, path, languages, kind, unit },
          figures: figuresIn(printed, languages, units),
          isWhole: kind !== 'delta' && unit?.style === 'count' && indicator?.decimals === 0,
          inWords: [...numberWordsIn(printed), ...(isRank ? placeWordsIn(printed) : [])],
        };
      });
    });
  read.set(dataset, forms);
  return forms;
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

function formsOf({ printed, path: { entry }, cite }: Claim) {
  const path = [...entry, 'printed'];
  if (printed === undefined) return [];
  if (typeof printed === 'string') return [{ printed, path, sources: Object.keys(cite) }];
  return Object.entries(printed).map(([source, form]) => ({
    printed: form,
    path: [...path, source],
    sources: [source],
  }));
}

function languagesOf({ sheet }: Claim, sources: readonly string[]): readonly string[] {
  const found = sources.flatMap((key) => {
    const source = sheet.value.sources[key];
    return [source?.language, source?.translated_from].filter((code) => code !== undefined);
  });
  return [...new Set(found)];
}
