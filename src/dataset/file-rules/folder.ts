import type { Dataset } from '../dataset.ts';
import type { ProvinceFile } from '../file-types.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Sheet } from '../sheet.ts';

export const folderRule: Rule<Dataset> = {
  code: 'file-folder',
  severity: 'error',
  about: {
    en: 'Meetings and publications lie in the folder of their year, units that ended in provinces/former/.',
    vi: 'Phiên họp và ấn phẩm nằm trong thư mục của năm tương ứng, đơn vị đã chấm dứt nằm trong provinces/former/.',
  },
  check: ({ meeting, publication, province }) => [
    ...[...meeting, ...publication].flatMap((sheet) => [
      ...wrongYear(sheet, 'id', sheet.value.id),
      ...wrongYear(sheet, 'date', sheet.value.date ?? ''),
    ]),
    ...province.flatMap(wrongLife),
  ],
};

function wrongYear(sheet: Sheet, field: 'id' | 'date', value: string): readonly Finding[] {
  const folder = /\/(\d{4})\//.exec(sheet.path)?.[1] ?? '';
  const year = /^\d{4}/.exec(value)?.[0];
  if (year === undefined || year === folder) return [];
  return [
    {
      at: sheet.atValue([field]),
      message: {
        en: `the ${field} begins with ${year}, but the file lies in the folder ${folder}`,
        vi: `${field} bắt đầu bằng ${year} nhưng tệp lại nằm trong thư mục ${folder}`,
      },
      help: {
        en: `move the file to ${sheet.path.replace(`/${folder}/`, `/${year}/`)}, or correct the ${field}`,
        vi: `chuyển tệp sang ${sheet.path.replace(`/${folder}/`, `/${year}/`)}, hoặc sửa lại ${field}`,
      },
    },
  ];
}

function wrongLife(sheet: Sheet<ProvinceFile>): readonly Finding[] {
  const isFormer = sheet.path.startsWith('provinces/former/');
  if (isFormer === (sheet.value.to !== undefined)) return [];
  return [
    {
      at: sheet.atKey(isFormer ? ['id'] : ['to']),
      message: isFormer
        ? {
            en: 'the unit lies in provinces/former/, but has no last day (“to”)',
            vi: 'đơn vị nằm trong provinces/former/ nhưng không có ngày cuối (“to”)',
          }
        : {
            en: `the unit ended on ${sheet.value.to}, but lies among those of today`,
            vi: `đơn vị đã chấm dứt ngày ${sheet.value.to} nhưng lại nằm cùng các đơn vị hiện nay`,
          },
      help: isFormer
        ? {
            en: 'add “to”, or move the file to provinces/',
            vi: 'thêm “to”, hoặc chuyển tệp sang provinces/',
          }
        : {
            en: 'move the file to provinces/former/',
            vi: 'chuyển tệp sang provinces/former/',
          },
    },
  ];
}
