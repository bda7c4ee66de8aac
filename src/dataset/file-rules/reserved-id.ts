import { anySheets } from '../any-sheets.ts';
import type { Dataset } from '../dataset.ts';
import { reservedNames, routeNames } from '../reserved-names.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { texts } from '../walk.ts';

export const reservedIdRule: Rule<Dataset> = {
  code: 'reserved-id',
  severity: 'error',
  about: {
    en: 'An id is the last part of an address and a name in the program; some of both are taken.',
    vi: 'Mã là phần cuối của địa chỉ trang và là một tên trong chương trình; một số tên đã được dùng.',
  },
  check: (dataset) =>
    anySheets(dataset).flatMap(({ sheet }) =>
      texts(sheet.value)
        .filter(({ path, value }) => nameOf(path) === 'id' && isTaken(value))
        .map(({ path, value }) => ({
          at: sheet.atValue(path),
          message: {
            en: `“${value}” cannot be an id: ${routeNames.has(value) ? 'a page of the site has that address' : 'the language of the program has that name'}`,
            vi: `“${value}” không thể làm mã: ${routeNames.has(value) ? 'một trang của trang web đã có địa chỉ đó' : 'tên đó đã có sẵn trong ngôn ngữ lập trình'}`,
          },
          help: { en: 'choose another id', vi: 'chọn mã khác' },
        })),
    ),
};

function isTaken(id: string): boolean {
  return reservedNames.has(id) || routeNames.has(id);
}
