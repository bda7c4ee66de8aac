import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

export const insecureLinkRule: Rule<Dataset> = {
  code: 'link-http',
  severity: 'warning',
  about: {
    en: 'An address with http:// can be changed on its way to the reader. Most sites answer at https:// as well.',
    vi: 'Địa chỉ http:// có thể bị thay đổi trên đường truyền. Hầu hết các trang đều có https://.',
  },
  check: (dataset) =>
    textFindings(dataset, /^http:\/\/[^/]*/, (found, address) => ({
      value: address,
      message: {
        en: `the address begins with http:// (${found})`,
        vi: `địa chỉ bắt đầu bằng http:// (${found})`,
      },
      help: {
        en: 'try it with https://; if the site has none, accept the warning in exceptions.yaml',
        vi: 'thử với https://; nếu trang không có, ghi nhận cảnh báo trong exceptions.yaml',
      },
    })),
};
