import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { textFindings } from './text-findings.ts';

const markup =
  /<\/?[a-z][^>]*>|<!--|&(?:[a-z]+|#\d+|#x[0-9a-f]+);|javascript:|data:text\/|!?\[[^\]]*\]\([^)]*\)|\*\*[^*]+\*\*|`[^`]+`/i;

export const markupRule: Rule<Dataset> = {
  code: 'text-markup',
  severity: 'error',
  about: {
    en: 'Texts are plain: they go to pages, pictures, tables and feeds, of which each has its own form. Code in a text is never run.',
    vi: 'Văn bản phải là chữ thuần: nó được đưa vào trang, hình, bảng và nguồn tin, mỗi nơi trình bày một kiểu. Mã lệnh trong văn bản không bao giờ được chạy.',
  },
  check: (dataset) =>
    textFindings(dataset, markup, (found) => ({
      message: {
        en: `“${found}” is markup; texts are plain`,
        vi: `“${found}” là mã trình bày; văn bản phải là chữ thuần`,
      },
      help: {
        en: 'write the words only; an address belongs in “url”',
        vi: 'chỉ viết chữ; địa chỉ để ở “url”',
      },
    })),
};
