import type { ErrorObject } from 'ajv';
import type { Problem } from '../problem.ts';
import { problemsOf, type Rule } from '../rule.ts';
import type { Sheet } from '../sheet.ts';
import { missingFieldRule } from './missing-field.ts';
import { notAChoiceRule } from './not-a-choice.ts';
import { outOfRangeRule } from './out-of-range.ts';
import { repeatedRule } from './repeated.ts';
import { nullPlaces, withoutEchoes, type SchemaFailure } from './schema-failure.ts';
import { unknownFieldRule } from './unknown-field.ts';
import { wrongFormRule } from './wrong-form.ts';
import { wrongSizeRule } from './wrong-size.ts';
import { wrongTypeRule } from './wrong-type.ts';

/** In the order in which they are explained. */
export const schemaRules: readonly Rule<SchemaFailure>[] = [
  unknownFieldRule,
  missingFieldRule,
  wrongTypeRule,
  notAChoiceRule,
  wrongFormRule,
  wrongSizeRule,
  outOfRangeRule,
  repeatedRule,
];

/** What the schema says against a file: one sentence a fault. */
export function schemaProblems(sheet: Sheet, errors: readonly ErrorObject[]): readonly Problem[] {
  return problemsOf(schemaRules, {
    sheet,
    errors: withoutEchoes(errors),
    mayBeNull: nullPlaces(errors),
  });
}
