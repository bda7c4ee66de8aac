import type { DocumentFile } from '../../dataset/file-types.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Sheet } from '../../dataset/sheet.ts';
import type { IdKind } from './id-kind.ts';
import type { Register } from './register.ts';

const names = {
  indicator: { en: 'indicator', vi: 'chỉ số' },
  document: { en: 'document', vi: 'văn bản' },
  programme: { en: 'programme', vi: 'chương trình' },
} as const satisfies Partial<Record<IdKind, { en: string; vi: string }>>;

export const orphanRule: Rule<Register> = {
  code: 'never-used',
  severity: 'note',
  about: {
    en: 'An indicator without numbers, a document or programme that nothing refers to: it may be waiting for data, or be left over.',
    vi: 'Chỉ số chưa có số liệu, văn bản hay chương trình không được nhắc tới: có thể đang chờ dữ liệu, hoặc bị bỏ quên.',
  },
  check: ({ references, entries, dataset, refused }) => {
    // What a refused file refers to is not known.
    if (refused.size > 0) return [];
    const used = new Set(references.flatMap(({ to, id }) => to.map((kind) => `${kind} ${id}`)));
    const alone = new Set(dataset.document.filter(isAlone).map(({ value }) => value.id));
    return (['indicator', 'document', 'programme'] as const).flatMap((kind) =>
      entries[kind]
        .filter(({ id }) => !used.has(`${kind} ${id}`))
        .filter(({ id }) => kind !== 'document' || alone.has(id))
        .map(({ id, sheet, path }) => ({
          at: sheet.atValue(path),
          message: {
            en: `nothing refers to the ${names[kind].en} “${id}”`,
            vi: `không có gì nhắc tới ${names[kind].vi} “${id}”`,
          },
        })),
    );
  },
};

/** Whether a document sets no target and belongs to no chain of documents. */
function isAlone({ value }: Sheet<DocumentFile>): boolean {
  const { targets = [], implements: carriedOut = [], replaces = [] } = value;
  return targets.length + carriedOut.length + replaces.length === 0;
}
