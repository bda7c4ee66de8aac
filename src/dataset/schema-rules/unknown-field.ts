import type { ErrorObject } from 'ajv';
import { didYouMean, listed } from '../spelling/did-you-mean.ts';
import { nearest } from '../spelling/nearest.ts';
import type { Position, Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Sheet } from '../sheet.ts';
import { lineOf } from '../text-file.ts';
import { trail } from '../trail.ts';
import { field, pathOf, textOf, type SchemaFailure } from './schema-failure.ts';

export const unknownFieldRule: Rule<SchemaFailure> = {
  code: 'schema-unknown-field',
  severity: 'error',
  about: {
    en: 'A field that nobody knows would be lost without a word. Most often it is a slip of the pen.',
    vi: 'Trường không có trong quy định sẽ bị bỏ qua mà không báo gì. Thường đó là lỗi gõ nhầm.',
  },
  check: ({ sheet, errors }) =>
    errors.flatMap((error) => {
      const name = unknownField(error);
      if (name === undefined) return [];
      const path = pathOf(error);
      const known = knownFields(error);
      const isCutText = field(error.data, name) === null && sheet.written([...path, name]) === '';
      const place = trail(path);
      const at = sheet.atKey([...path, name]);
      const cutNumber = isCutText ? commaInNumber(sheet, at, name) : undefined;
      if (cutNumber !== undefined) return { at, ...cutNumber };
      return {
        at,
        message: {
          en: `unknown field “${name}”${place.en && ` in ${place.en}`}`,
          vi: `không có trường “${name}”${place.vi && ` trong ${place.vi}`}`,
        },
        help: allowed(known),
        ...(isCutText ? { help: commaInText } : didYouMean(name, known)),
      };
    }),
};

/** The field that an unknown one was probably meant to be. */
export function meantField(error: ErrorObject): string | undefined {
  const name = unknownField(error);
  return name === undefined ? undefined : nearest(name, knownFields(error));
}

export function unknownField({ keyword, params }: ErrorObject): string | undefined {
  return keyword === 'additionalProperties' ? textOf(params, 'additionalProperty') : undefined;
}

function knownFields({ parentSchema }: ErrorObject): readonly string[] {
  return Object.keys(field(parentSchema, 'properties') ?? {});
}

/** Inside { } a decimal comma makes a field of the decimals. */
function commaInNumber(sheet: Sheet, { line, column }: Position, decimals: string) {
  if (!/^\d+$/.test(decimals)) return undefined;
  const before = lineOf(sheet, line).slice(Math.max(0, column - 40), column - 1);
  const whole = /[:,]\s*(-?\d+),\s*$/.exec(before)?.[1];
  if (whole === undefined) return undefined;
  const meant = decimals.length === 3 ? `${whole}${decimals}` : `${whole}.${decimals}`;
  const other = decimals.length === 3 ? `${whole}.${decimals}` : undefined;
  return {
    message: {
      en: `${whole},${decimals} is read as ${whole}: inside { } a comma ends the number`,
      vi: `${whole},${decimals} bị đọc thành ${whole}: trong { } dấu phẩy kết thúc con số`,
    },
    help: {
      en: `write ${meant}${other === undefined ? '' : ` or ${other}, whichever is meant`}`,
      vi: `viết ${meant}${other === undefined ? '' : ` hoặc ${other}, tùy ý nghĩa`}`,
    },
  };
}

function allowed(known: readonly string[]): Words {
  return {
    en: `the fields here are: ${listed(known)}`,
    vi: `ở đây có các trường: ${listed(known)}`,
  };
}

const commaInText: Words = {
  en: 'inside { } a comma ends the text before it: put that text in quotes',
  vi: 'trong { } dấu phẩy kết thúc đoạn chữ phía trước: hãy đặt đoạn chữ đó trong dấu nháy',
};
