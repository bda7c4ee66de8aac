import { pretty, prettyProblem, type PrettyOptions } from '../report/pretty.ts';
import type { Imported } from './import-table.ts';
import { refusalText } from './refusal.ts';

/** What is said of an import at the terminal. */
export function importReport(
  imported: Imported,
  table: string,
  options: PrettyOptions & { readonly dryRun: boolean },
): string {
  const { language, root, dryRun } = options;
  switch (imported.kind) {
    case 'refused':
      return `${refusalText(table, imported.refusals, language)}\n${nothingWritten[language]}`;
    case 'failing':
      return `${pretty(imported.checked, options)}\n${nothingWritten[language]}`;
    case 'ready':
      return [
        ...imported.checked.problems.map((note) => prettyProblem(note, undefined, options)),
        ...imported.reports.map(({ path, text, figures }) => {
          const made = `${root}/${path}: ${figures} ${figureWord(figures)[language]}`;
          return dryRun ? `${made}\n${text}` : made;
        }),
      ].join('\n');
  }
}

const nothingWritten = { en: 'nothing was written', vi: 'chưa ghi gì' } as const;

function figureWord(count: number) {
  return { en: count === 1 ? 'figure' : 'figures', vi: 'số liệu' } as const;
}
