import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import { kindOf } from './claim-kind.ts';
import { pageDates } from './page-dates.ts';
import type { Register } from './register.ts';

export const yearOfPageRule: Rule<Register> = {
  code: 'year-of-page',
  severity: 'warning',
  about: {
    en: 'A stock “as of 2025” on a page of March 2025 is of March 2025: with the year alone it would count as the end of the year, newer than all that came after.',
    vi: 'Số “tính đến năm 2025” trên trang tháng 3/2025 là số của tháng 3/2025: nếu chỉ ghi năm, nó bị coi là số cuối năm, mới hơn mọi số liệu ra sau.',
  },
  check: (register) =>
    register.claims
      .filter((claim) => isStockOfYear(claim, register))
      .flatMap((claim) => {
        const { sheet, time, path } = claim;
        const page = pageDates(claim).find((date) => date.slice(0, 4) === time);
        if (page === undefined) return [];
        return {
          at: sheet.atValue(path.time),
          value: claim.value,
          message: {
            en: `“${time}” stands on a page of that very year (${page})`,
            vi: `“${time}” nằm trên trang ra trong chính năm đó (${page})`,
          },
          help: {
            en: 'write the month or day of the page, or say in a note what the source says about the time',
            vi: 'ghi tháng hoặc ngày của trang, hoặc nêu trong ghi chú nguồn nói gì về thời gian',
          },
        };
      }),
};

function isStockOfYear(claim: Claim, register: Register): boolean {
  const { timing, time, edition, hasNote } = claim;
  const kind = kindOf(claim, register);
  const isStock = kind === 'level' || kind === 'share';
  const isYear = time !== null && /^\d{4}$/.test(time);
  return isStock && isYear && timing === 'as_of' && edition === undefined && !hasNote;
}
