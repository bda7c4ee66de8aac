import type { ErrorObject } from 'ajv';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { field, pathOf, type SchemaFailure } from './schema-failure.ts';

export const wrongSizeRule: Rule<SchemaFailure> = {
  code: 'schema-size',
  severity: 'error',
  about: {
    en: 'Texts have a greatest length, since sources are linked and not copied; lists that must say something are not empty.',
    vi: 'Đoạn chữ có độ dài tối đa, vì nguồn được dẫn liên kết chứ không chép lại; danh sách bắt buộc thì không được rỗng.',
  },
  check: ({ sheet, errors }) =>
    errors
      .filter(({ keyword }) => sizes.has(keyword))
      .flatMap((error) => {
        const path = pathOf(error);
        const fault = faultOf(error, Number(field(error.params, 'limit')));
        if (fault === undefined) return [];
        const name = nameOf(path);
        return {
          at: sheet.atValue(path),
          message: { en: `“${name}” ${fault.en}`, vi: `“${name}” ${fault.vi}` },
          help: helpFor(name, error.keyword),
        };
      }),
};

const sizes = new Set(['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties']);

function faultOf({ keyword, data }: ErrorObject, limit: number): Words | undefined {
  const size = sizeOf(data);
  switch (keyword) {
    case 'minLength':
      return size === 0
        ? { en: 'is empty', vi: 'đang để trống' }
        : {
            en: `has ${size} ${size === 1 ? 'character' : 'characters'}; at least ${limit} are needed`,
            vi: `có ${size} ký tự; cần ít nhất ${limit}`,
          };
    case 'maxLength':
      return {
        en: `has ${size} characters; at most ${limit} are allowed`,
        vi: `có ${size} ký tự; tối đa ${limit}`,
      };
    case 'minItems':
    case 'minProperties':
      if (size === 0) return { en: 'is empty', vi: 'đang để trống' };
      return {
        en: `has ${size} ${size === 1 ? 'entry' : 'entries'}; at least ${limit} ${limit === 1 ? 'is' : 'are'} needed`,
        vi: `có ${size} mục; cần ít nhất ${limit}`,
      };
    case 'maxItems':
      return {
        en: `has ${size} entries; at most ${limit} are allowed`,
        vi: `có ${size} mục; tối đa ${limit}`,
      };
    default:
      return undefined;
  }
}

/** Characters of a text, entries of a list or map. */
function sizeOf(data: unknown): number {
  if (typeof data === 'string') return Array.from(data).length;
  return typeof data === 'object' && data !== null ? Object.keys(data).length : 0;
}

function helpFor(name: string, keyword: string): Words {
  if (keyword === 'maxLength' && name === 'printed') {
    return {
      en: 'copy only the figure with its unit word, never the sentence',
      vi: 'chỉ chép con số kèm từ chỉ đơn vị, không chép cả câu',
    };
  }
  if (keyword.startsWith('max')) {
    return {
      en: 'say it shorter, in your own words',
      vi: 'viết ngắn lại, bằng lời của bạn',
    };
  }
  return {
    en: 'fill it in, or delete the field if it may be left out',
    vi: 'điền vào, hoặc xóa trường nếu được phép bỏ',
  };
}
