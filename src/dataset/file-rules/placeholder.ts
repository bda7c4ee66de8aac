import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

const placeholder =
  /\b(?:TODO|TBD|FIXME|TBA)\b|\bxxx+\b|\blorem ipsum\b|\bexample\.(?:com|org|net)\b|\?\?\?|^([0-9a-f])\1{63}$/i;

export const placeholderRule: Rule<Dataset> = {
  code: 'placeholder',
  severity: 'error',
  about: {
    en: 'What was to be filled in later would be published as it stands.',
    vi: 'Chỗ để trống chờ điền sau sẽ bị xuất bản nguyên như vậy.',
  },
  check: (dataset) =>
    textFindings(dataset, placeholder, (found) => ({
      message: {
        en: `“${found}” is a placeholder`,
        vi: `“${found}” là chữ giữ chỗ`,
      },
      help: {
        en: 'write what belongs there; what the source does not say is left out, with the whole entry if the field is required',
        vi: 'ghi nội dung thật; điều nguồn không nêu thì bỏ trường đó, nếu trường bắt buộc thì bỏ cả mục',
      },
    })),
};
