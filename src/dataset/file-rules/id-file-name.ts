import type { Dataset } from '../dataset.ts';
import { slug } from '../spelling/nearest.ts';
import type { Rule } from '../rule.ts';

export const idFileNameRule: Rule<Dataset> = {
  code: 'id-file-name',
  severity: 'error',
  about: {
    en: 'A file’s name is its id, so that a reference leads to the file without searching.',
    vi: 'Tên tệp chính là mã, để từ một tham chiếu tìm ra ngay tệp.',
  },
  check: ({ province, meeting, publication, indicator, document, release, 'tile-grid': grid }) =>
    [
      ...province,
      ...meeting,
      ...publication,
      ...indicator,
      ...document,
      ...release,
      ...grid,
    ].flatMap((sheet) => {
      const name = sheet.path.replace(/^.*\//, '').replace(/\.yaml$/, '');
      const { id } = sheet.value;
      // A name that can be no id is told by another rule.
      if (id === name || id === slug(name) || !/^[a-z0-9-]+$/.test(name)) return [];
      return {
        at: sheet.atValue(['id']),
        message: {
          en: `the id is “${id}”, but the file is called ${name}.yaml`,
          vi: `mã là “${id}” nhưng tệp lại tên là ${name}.yaml`,
        },
        help: {
          en: `write id: ${name}, or rename the file to ${id}.yaml`,
          vi: `viết id: ${name}, hoặc đổi tên tệp thành ${id}.yaml`,
        },
      };
    }),
};
