import type { Dataset } from '../dataset.ts';
import { personal } from '../personal-data.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

export const personalDataRule: Rule<Dataset> = {
  code: 'personal-data',
  severity: 'error',
  about: {
    en: 'Telephone numbers, identity numbers and mail addresses of persons do not belong here, even when a source prints them.',
    vi: 'Số điện thoại, số căn cước và thư điện tử của cá nhân không được đưa vào đây, kể cả khi nguồn có in.',
  },
  check: (dataset) =>
    textFindings(dataset, personal, (found) => ({
      message: {
        en: `“${found}” looks like personal data`,
        vi: `“${found}” có vẻ là dữ liệu cá nhân`,
      },
      help: {
        en: 'delete it; the office is enough',
        vi: 'xóa đi; chỉ cần nêu chức vụ',
      },
    })),
};
