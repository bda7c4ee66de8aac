import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

export const regionMissingRule: Rule<Register> = {
  code: 'region-missing',
  severity: 'error',
  about: {
    en: 'Every unit of today belongs to one of the six regions; former units do not, since the regions were drawn for the 34.',
    vi: 'Mỗi đơn vị hiện nay thuộc một trong sáu vùng; đơn vị cũ thì không, vì các vùng được phân theo 34 đơn vị.',
  },
  check: ({ dataset }) =>
    dataset.province.flatMap((sheet) => {
      const { id, to, region } = sheet.value;
      if ((to === undefined) === (region !== undefined)) return [];
      return to === undefined
        ? {
            at: sheet.atValue(['id']),
            message: {
              en: `${id} is a unit of today and has no region`,
              vi: `${id} là đơn vị hiện nay nhưng chưa có vùng`,
            },
            help: {
              en: 'add region: an id from regions.yaml',
              vi: 'thêm region: một mã trong regions.yaml',
            },
          }
        : {
            at: sheet.atKey(['region']),
            message: {
              en: `${id} ended on ${to}, before the regions of today were drawn`,
              vi: `${id} đã chấm dứt ngày ${to}, trước khi phân vùng hiện nay`,
            },
            help: { en: 'delete the line', vi: 'xóa dòng này' },
          };
    }),
};
