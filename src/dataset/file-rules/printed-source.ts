import { claimsOf, sheetsOfClaims } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import { listed } from '../spelling/did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const printedSourceRule: Rule<Dataset> = {
  code: 'printed-source',
  severity: 'error',
  about: {
    en: '“printed” as a map says how each cited source prints the figure; it cannot speak of a source that is not cited.',
    vi: '“printed” dạng nhóm cho biết từng nguồn được dẫn in con số ra sao; không thể nói về nguồn không được dẫn.',
  },
  check: (dataset) =>
    sheetsOfClaims(dataset)
      .flatMap(claimsOf)
      .flatMap(({ sheet, printed, cite, path }) =>
        typeof printed === 'object'
          ? Object.keys(printed)
              .filter((key) => !(key in cite))
              .map((key) => ({
                at: sheet.atKey([...path.entry, 'printed', key]),
                message: {
                  en: `“printed” speaks of “${key}”, which is not cited`,
                  vi: `“printed” nói về “${key}”, nguồn này không được dẫn`,
                },
                help: {
                  en: `cite it with its paragraph, or use one of: ${listed(Object.keys(cite))}`,
                  vi: `dẫn nguồn đó kèm số đoạn, hoặc dùng một trong: ${listed(Object.keys(cite))}`,
                },
              }))
          : [],
      ),
};
