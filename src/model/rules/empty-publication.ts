import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

export const emptyPublicationRule: Rule<Register> = {
  code: 'empty-publication',
  severity: 'error',
  about: {
    en: 'A publication is in the dataset for what it tells: a figure, or what became of a directive.',
    vi: 'Ấn phẩm có trong bộ dữ liệu vì nội dung nó nêu: một số liệu, hoặc kết quả của một nhiệm vụ được giao.',
  },
  check: ({ dataset }) =>
    dataset.publication
      .filter(({ value }) => value.observations === undefined && value.follow_ups === undefined)
      .map((sheet) => ({
        at: sheet.atKey(['id']),
        message: {
          en: 'this publication tells nothing: it has neither observations nor follow_ups',
          vi: 'ấn phẩm này chưa nêu gì: không có cả observations lẫn follow_ups',
        },
        help: {
          en: 'add what its source reports, or delete the file',
          vi: 'bổ sung nội dung mà nguồn nêu, hoặc xóa tệp',
        },
      })),
};
