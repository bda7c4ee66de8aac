import type { ErrorObject } from 'ajv';
import { slug } from '../nearest.ts';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { expectation } from './expectation.ts';
import { dateMend } from './mend.ts';
import { pathOf, textOf, type SchemaFailure } from './schema-failure.ts';

export const wrongFormRule: Rule<SchemaFailure> = {
  code: 'schema-form',
  severity: 'error',
  about: {
    en: 'Ids, dates and addresses have one form, so that they can be compared, sorted and linked.',
    vi: 'Mã, ngày và địa chỉ có một dạng thống nhất để so sánh, sắp xếp và liên kết được.',
  },
  check: ({ sheet, errors, mayBeNull }) =>
    errors
      .filter(({ keyword }) => keyword === 'pattern')
      .map((error) => {
        const path = pathOf(error);
        const wanted = expectation(error.parentSchema ?? {}, mayBeNull.has(error.instancePath));
        // Ajv sets propertyName when the name of a field, not its value, is at fault.
        const key = error.propertyName;
        const written = key ?? sheet.written(path);
        return {
          at: key === undefined ? sheet.atValue(path) : sheet.atKey([...path, key]),
          message: {
            en: `${key === undefined ? `“${nameOf(path)}” is` : 'the name'} ${written}${key === undefined ? ', but' : ''} must be ${wanted.en}`,
            vi: `${key === undefined ? `“${nameOf(path)}” là` : 'tên'} ${written}${key === undefined ? ', nhưng' : ''} phải là ${wanted.vi}`,
          },
          value: String(key ?? error.data),
          help: mend(error, String(key ?? error.data)),
        };
      }),
};

function mend({ params }: ErrorObject, written: string): Words {
  const pattern = textOf(params, 'pattern');
  if (pattern.includes('\\.[a-z')) return ofTwoIds;
  if (pattern.startsWith('^[a-z') && slug(written) !== '') return write(slug(written));
  if (pattern.includes('-[0-9]{2}')) return dateMend(written) ?? asInSource;
  if (pattern.startsWith('^https?')) return fullAddress;
  if (pattern.includes('{64}')) return checksum;
  return asInSource;
}

function write(text: string): Words {
  return { en: `write ${text}`, vi: `viết ${text}` };
}

const asInSource: Words = {
  en: 'write it in that form, no more exact than the source',
  vi: 'viết đúng dạng đó, không chính xác hơn nguồn',
};

const ofTwoIds: Words = {
  en: 'write both ids, as in 2025-07-20-government-3.cut-thirty-percent',
  vi: 'viết cả hai mã, ví dụ 2025-07-20-government-3.cut-thirty-percent',
};

const checksum: Words = {
  en: 'run “sha256sum FILE” on the text you saved and copy what it prints',
  vi: 'chạy lệnh “sha256sum TỆP” với văn bản bạn đã lưu rồi chép kết quả',
};

const fullAddress: Words = {
  en: 'copy the whole address from the browser',
  vi: 'sao chép toàn bộ địa chỉ từ trình duyệt',
};
