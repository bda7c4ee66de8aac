import { sourcesOf } from '../../../dataset/file-rules/sources-of.ts';
import { isCopy, publisherNames, siteOf } from '../../../dataset/spelling/publisher-names.ts';
import type { Rule } from '../../../dataset/rule.ts';
import type { Register } from '../register.ts';

export const publisherNameRule: Rule<Register> = {
  code: 'publisher-name',
  severity: 'warning',
  about: {
    en: 'A publisher has one name, in whatever edition it was read: two names count as two voices, and a goal may be called met on the word of one. A copy elsewhere bears the name of the publisher and, in brackets, of where it stands: Báo Bắc Ninh (Vietnam.vn).',
    vi: 'Mỗi nơi đăng có một tên, dù đọc ở ấn bản nào: hai tên bị tính thành hai tiếng nói, và một mục tiêu có thể bị coi là đạt chỉ theo lời một nơi. Bản đăng lại mang tên nơi đăng gốc, trong ngoặc là nơi đăng lại: Báo Bắc Ninh (Vietnam.vn).',
  },
  check: ({ dataset }) => {
    const entries = sourcesOf(dataset);
    const names = publisherNames(entries.map(({ source }) => source));
    return entries.flatMap(({ sheet, path, source: { url, publisher } }) => {
      const site = siteOf(url);
      const name = site === undefined ? undefined : names.get(site);
      if (site === undefined || name === undefined || name === publisher || isCopy(publisher)) {
        return [];
      }
      return [
        {
          at: sheet.atValue([...path, 'publisher']),
          value: publisher,
          message: {
            en: `the publisher at ${site} is called “${name}” elsewhere`,
            vi: `nơi đăng ở ${site} có tên “${name}” trong các tệp khác`,
          },
          help: {
            en: `write “${name}”; where this is a copy of another publisher’s text: its name (${name})`,
            vi: `ghi “${name}”; nếu đây là bản đăng lại của nơi khác thì ghi: tên nơi ấy (${name})`,
          },
        },
      ];
    });
  },
};
