import { anySheets } from '../any-sheets.ts';
import type { Dataset } from '../dataset.ts';
import type { FileKind } from '../file-kinds.ts';
import type { Rule } from '../rule.ts';

export const modelineRule: Rule<Dataset> = {
  code: 'modeline',
  severity: 'error',
  about: {
    en: 'The first line tells editors which schema the file follows; with it they complete fields and mark mistakes while you type.',
    vi: 'Dòng đầu tiên báo cho trình soạn thảo biết tệp theo lược đồ nào; nhờ đó nó gợi ý trường và báo lỗi ngay khi gõ.',
  },
  check: (dataset) =>
    anySheets(dataset).flatMap(({ kind, sheet }) => {
      const wanted = modelineOf(sheet.path, kind);
      const [first = ''] = sheet.text.replace(/^\uFEFF/, '').split(/\r?\n/);
      if (first === wanted) return [];
      const isModeline = first.startsWith('# yaml-language-server:');
      return {
        at: sheet.at(0, first.length),
        message: isModeline
          ? {
              en: 'the first line names another schema than that of this kind of file',
              vi: 'dòng đầu tiên dẫn đến lược đồ không đúng với loại tệp này',
            }
          : {
              en: 'the first line does not name the schema',
              vi: 'dòng đầu tiên chưa dẫn đến lược đồ',
            },
        help: {
          en: `write as the first line: ${wanted}`,
          vi: `viết dòng đầu tiên là: ${wanted}`,
        },
      };
    }),
};

/** The first line of a file: where its schema lies, seen from there. */
export function modelineOf(path: string, kind: FileKind): string {
  const up = '../'.repeat(path.split('/').length);
  return `# yaml-language-server: $schema=${up}schemas/${kind}.schema.json`;
}
