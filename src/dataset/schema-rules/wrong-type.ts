import type { ErrorObject } from 'ajv';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { expectation } from './expectation.ts';
import { dateMend, numberMend } from './mend.ts';
import { field, pathOf, textOf, type SchemaFailure } from './schema-failure.ts';

export const wrongTypeRule: Rule<SchemaFailure> = {
  code: 'schema-type',
  severity: 'error',
  about: {
    en: 'Numbers are numbers, texts are texts: 72,63 is a text for a program, and 01 is the number 1.',
    vi: 'Số phải là số, chữ phải là chữ: với máy tính, 72,63 là chữ, còn 01 là số 1.',
  },
  check: ({ sheet, errors, mayBeNull }) =>
    errors
      .filter(({ keyword }) => keyword === 'type')
      .map((error) => {
        const path = pathOf(error);
        const name = nameOf(path);
        const wanted = expectation(error.parentSchema, mayBeNull.has(error.instancePath));
        const written = sheet.written(path);
        const got = described(error.data, written);
        return {
          at: sheet.atValue(path),
          message: {
            en: `${name ? `“${name}”` : 'the file'} must be ${wanted.en}, but ${got.en}`,
            vi: `${name ? `“${name}”` : 'tệp'} phải là ${wanted.vi}, nhưng ${got.vi}`,
          },
          help: mend(error, written),
        };
      }),
};

function described(data: unknown, written: string): Words {
  if (data === null && written === '') {
    return { en: 'nothing is written', vi: 'chưa viết gì' };
  }
  if (Array.isArray(data)) return { en: 'it is a list', vi: 'đây là một danh sách' };
  if (typeof data === 'object' && data !== null) {
    return { en: 'it is a map of fields', vi: 'đây là một nhóm trường' };
  }
  if (typeof data === 'string' && /[０-９]/.test(data)) {
    return {
      en: `${written} is in digits of full width`,
      vi: `${written} viết bằng chữ số toàn chiều rộng`,
    };
  }
  if (typeof data === 'string') return { en: `${written} is text`, vi: `${written} là chữ` };
  if (typeof data === 'number') {
    return { en: `${written} is read as a number`, vi: `${written} bị đọc là số` };
  }
  return { en: `it is ${written}`, vi: `ở đây là ${written}` };
}

function mend({ schema, parentSchema, data }: ErrorObject, written: string): Words {
  const types = [schema].flat();
  if (field(parentSchema, 'title') === 'Texts') return inLanguages;
  if (field(parentSchema, 'title') === 'Cite') return asCite;
  if ((types.includes('number') || types.includes('integer')) && typeof data === 'string') {
    return numberMend(written);
  }
  const isDate = textOf(parentSchema, 'pattern').includes('-[0-9]{2}');
  if (isDate && typeof data === 'number' && data > 9999) return dateMend(written) ?? fillIn;
  if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean')) {
    return { en: `put it in quotes: "${written}"`, vi: `đặt trong dấu nháy: "${written}"` };
  }
  if (types.includes('array') && types.includes('object')) return asObservations;
  if (types.includes('array') && written !== '') {
    return { en: `write a list: [${written}]`, vi: `viết thành danh sách: [${written}]` };
  }
  if (types.includes('array')) return asList;
  return types.includes('object') ? asMap : fillIn;
}

const inLanguages: Words = {
  en: 'write it in both languages: { en: …, vi: … }',
  vi: 'viết bằng cả hai ngôn ngữ: { en: …, vi: … }',
};

const asCite: Words = {
  en: 'name the source and the paragraph: { source: 3 }',
  vi: 'ghi nguồn và số thứ tự đoạn: { nguồn: 3 }',
};

const asObservations: Words = {
  en: 'write a list of observations, each beginning with “- place: …”, or a table with “values”',
  vi: 'viết danh sách số liệu, mỗi mục mở đầu bằng “- place: …”, hoặc một bảng có “values”',
};

const asList: Words = {
  en: 'begin each entry with “- ”, one below the other',
  vi: 'mở đầu mỗi mục bằng “- ”, mục này dưới mục kia',
};

const asMap: Words = {
  en: 'write fields, each as “name: value”, without “- ” before them',
  vi: 'viết các trường dạng “tên: giá trị”, không có “- ” phía trước',
};

const fillIn: Words = {
  en: 'write the value, or delete the line when it is not needed',
  vi: 'viết giá trị, hoặc xóa dòng này nếu không cần',
};
