import type { Rule } from '../rule.ts';
import { pointer } from '../sheet.ts';
import { trail } from '../trail.ts';
import { pathOf, textOf, type SchemaFailure } from './schema-failure.ts';
import { meantField } from './unknown-field.ts';

export const missingFieldRule: Rule<SchemaFailure> = {
  code: 'schema-missing-field',
  severity: 'error',
  about: {
    en: 'Some fields must be there: a number without its place, value, printed form and citation is no claim.',
    vi: 'Một số trường bắt buộc phải có: con số mà thiếu địa phương, giá trị, dạng in và trích dẫn thì không phải là một số liệu.',
  },
  check: ({ sheet, errors }) =>
    errors.flatMap((error) => {
      if (error.keyword !== 'required') return [];
      const name = textOf(error.params, 'missingProperty');
      const isMisspelt = errors.some(
        (other) => other.instancePath === error.instancePath && meantField(other) === name,
      );
      if (isMisspelt) return [];
      const path = pathOf(error);
      const place = trail(path);
      return {
        // The place is that of the map, the pointer that of what it lacks.
        at: { ...sheet.atValue(path), pointer: pointer([...path, name]) },
        message: {
          en: `“${name}” is missing${place.en && ` in ${place.en}`}`,
          vi: `thiếu trường “${name}”${place.vi && ` trong ${place.vi}`}`,
        },
        help: { en: `add “${name}: …”`, vi: `thêm “${name}: …”` },
      };
    }),
};
