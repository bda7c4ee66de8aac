import type { Observation } from '../model/observation.ts';
import type { Reader } from '../locales/reader.ts';
import { whenOf } from './claim-view.ts';
import { publishersOf } from './publishers.ts';
import { quantityOf } from './quantity.ts';

/** A claim in one sentence: what, how much, when, according to whom. */
export function claimSentence(claim: Observation, reader: Reader): string {
  const { t, format, plain } = reader;
  return t.claim.sentence(
    plain(claim.indicator.name),
    quantityOf(claim, reader).phrase,
    whenOf(claim, reader),
    format.list(publishersOf([claim])),
  );
}
