import type { Rule } from '../../../dataset/rule.ts';
import { publisherFields } from '../../model.ts';
import type { Register } from '../register.ts';

export const publisherUnsaidRule: Rule<Register> = {
  code: 'publisher-unsaid',
  severity: 'note',
  about: {
    en: 'Readers have a right to know who answers for a site, how to reach them, who pays and how mistakes are mended. A copy to work with may leave it open; a site at an address that readers are given may not.',
    vi: 'Bạn đọc có quyền biết ai chịu trách nhiệm về trang, liên hệ thế nào, ai chi trả và sai sót được sửa ra sao. Bản để làm việc có thể để trống; trang đặt ở địa chỉ dành cho bạn đọc thì không.',
  },
  check: ({ dataset }) =>
    dataset.dataset.flatMap((sheet) => {
      const { publisher = {} } = sheet.value;
      const missing = publisherFields.filter((field) => publisher[field] === undefined).join(', ');
      if (missing === '') return [];
      return {
        at: sheet.atKey([sheet.value.publisher === undefined ? 'title' : 'publisher']),
        message: {
          en: `the publisher is not told in full: ${missing} ${missing.includes(',') ? 'are' : 'is'} missing`,
          vi: `chưa nói đủ về người chịu trách nhiệm: còn thiếu ${missing}`,
        },
        help: {
          en: 'fill in “publisher” before the site is published: npm run check -- --publish',
          vi: 'điền “publisher” trước khi công bố trang: npm run check -- --publish',
        },
      };
    }),
};
