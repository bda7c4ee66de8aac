import { citesOf } from '../../dataset/file-rules/cites.ts';
import type { MeetingFile, PublicationFile } from '../../dataset/file-types.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Sheet } from '../../dataset/sheet.ts';
import type { Register } from './register.ts';

export const orphanSourceRule: Rule<Register> = {
  code: 'source-never-cited',
  severity: 'warning',
  about: {
    en: 'A source that nothing cites was forgotten, or its claims were.',
    vi: 'Nguồn không được dẫn ở đâu là nguồn bị quên, hoặc số liệu của nó bị quên.',
  },
  check: ({ dataset }) =>
    [...dataset.meeting, ...dataset.publication].flatMap((sheet) => {
      const used = usedSources(sheet);
      const keys = Object.keys(sheet.value.sources);
      // The only source of a file carries the report itself: that the meeting was held.
      if (keys.length === 1) return [];
      return keys
        .filter((key) => !used.has(key))
        .map((key) => ({
          at: sheet.atKey(['sources', key]),
          value: key,
          message: {
            en: `nothing cites the source “${key}”`,
            vi: `không có mục nào dẫn nguồn “${key}”`,
          },
          help: {
            en: 'cite it where it says something, or delete it',
            vi: 'dẫn nguồn ở chỗ nó nói đến, hoặc xóa đi',
          },
        }));
    }),
};

function usedSources(sheet: Sheet<MeetingFile | PublicationFile>): ReadonlySet<string> {
  const statuses = 'statuses' in sheet.value ? (sheet.value.statuses ?? []) : [];
  return new Set([
    ...citesOf(sheet).flatMap(({ cite }) => Object.keys(cite)),
    ...statuses.flatMap(({ source }) => source ?? []),
  ]);
}
