import type { ErrorObject } from 'ajv';
import { isLeftOpen } from './left-open.ts';
import { slug } from '../spelling/nearest.ts';
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
        if (isLeftOpen(written) && key === undefined) {
          return {
            at: sheet.atValue(path),
            ...leftOpen(nameOf(path), wanted, mayBeNull.has(error.instancePath)),
          };
        }
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

/** A draft leaves open what only a person can decide. */
function leftOpen(name: string, wanted: Words, orNull: boolean): { message: Words; help: Words } {
  return {
    message: {
      en: `“${name}” is still to be decided: ${wanted.en}`,
      vi: `“${name}” còn phải quyết định: ${wanted.vi}`,
    },
    help: orNull ? timeOrNull : (mendOfOpen[name] ?? decide),
  };
}

const timeOrNull: Words = {
  en: 'write the time that the source gives, no more exact; where it gives none, null and a note',
  vi: 'ghi thời điểm nguồn nêu, không chính xác hơn; nếu nguồn không nêu thì ghi null kèm note',
};

const decide: Words = {
  en: 'read the article again and write it; delete the whole entry if it cannot be known',
  vi: 'đọc lại bài và ghi vào; nếu không thể biết thì xóa cả mục',
};

const fullAddress: Words = {
  en: 'copy the whole address from the browser',
  vi: 'sao chép toàn bộ địa chỉ từ trình duyệt',
};

const mendOfOpen: Readonly<Record<string, Words>> = {
  id: {
    en: 'write the name of the file without .yaml: the date and a short name',
    vi: 'ghi tên tệp bỏ đuôi .yaml: ngày và một tên ngắn',
  },
  place: {
    en: 'write the id of the place; npm run find -- "NAME" gives it, and vietnam is the whole country',
    vi: 'ghi mã địa phương; npm run find -- "TÊN" cho biết mã, còn vietnam là cả nước',
  },
  body: {
    en: 'write the id of the body; npm run find -- "NAME" --kind body gives it',
    vi: 'ghi mã cơ quan; npm run find -- "TÊN" --kind body cho biết mã',
  },
  accessed: {
    en: 'write the day on which you read the page',
    vi: 'ghi ngày bạn đọc trang',
  },
  url: fullAddress,
};

function mend({ params }: ErrorObject, written: string): Words {
  const pattern = textOf(params, 'pattern');
  if (pattern.includes('\\.[a-z')) return ofTwoIds;
  if (pattern.startsWith('^[a-z') && slug(written) !== '') return write(slug(written));
  if (pattern.includes('-[0-9]{2}')) return dateMendFor(pattern, written);
  if (pattern.startsWith('^https?')) return fullAddress;
  if (pattern.includes('{64}')) return checksum;
  return asInSource;
}

/** A month is no day: what the form asks for must be what the mend gives. */
function dateMendFor(pattern: string, written: string): Words {
  const mend = dateMend(written);
  const date = /"([^"]+)"/.exec(mend?.en ?? '')?.[1];
  return mend !== undefined && date !== undefined && new RegExp(pattern).test(date)
    ? mend
    : pattern.endsWith('-[0-9]{2}$')
      ? wholeDay
      : asInSource;
}

function write(text: string): Words {
  return { en: `write ${text}`, vi: `viết ${text}` };
}

const wholeDay: Words = {
  en: 'write year, month and day',
  vi: 'viết đủ năm, tháng, ngày',
};

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
