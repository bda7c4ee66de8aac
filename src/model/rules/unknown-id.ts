import { didYouMean } from '../../dataset/spelling/did-you-mean.ts';
import { isLeftOpen } from '../../dataset/schema-rules/left-open.ts';
import type { Finding, Words } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import { idKinds, type IdKind } from './id-kind.ts';
import { idsNamed, writeId } from './names-of-ids.ts';
import { whereNamed, type Reference } from './reference.ts';
import type { Register } from './register.ts';

/** What an id names, and where ids of that kind are kept. */
const keptIn: Readonly<Record<IdKind, Words & { readonly files: string }>> = {
  indicator: { en: 'indicator', vi: 'chỉ số', files: 'indicators/' },
  place: { en: 'place', vi: 'địa phương', files: 'provinces/' },
  body: { en: 'body', vi: 'cơ quan', files: 'bodies.yaml' },
  unit: { en: 'unit', vi: 'đơn vị tính', files: 'units.yaml' },
  group: { en: 'group of indicators', vi: 'nhóm chỉ số', files: 'groups.yaml' },
  document: { en: 'document', vi: 'văn bản', files: 'documents/' },
  programme: { en: 'programme', vi: 'chương trình', files: 'programmes.yaml' },
  region: { en: 'region', vi: 'vùng', files: 'regions.yaml' },
  scope: { en: 'scope', vi: 'phạm vi', files: 'scopes.yaml' },
};

/** One rule for each kind of id: unknown-indicator, unknown-place and so on. */
export const unknownIdRules: readonly Rule<Register>[] = idKinds.map((kind) => ({
  code: `unknown-${kind}`,
  severity: 'error',
  about: {
    en: `An id that names a ${keptIn[kind].en} must stand in ${keptIn[kind].files}, else the page it leads to does not exist.`,
    vi: `Mã chỉ một ${keptIn[kind].vi} phải có trong ${keptIn[kind].files}, nếu không thì trang mà nó dẫn tới không tồn tại.`,
  },
  check: (register) =>
    register.references
      .filter(({ to, id }) => to[0] === kind && !to.some((other) => isKnown(register, other, id)))
      .map((reference) => unknown(register, kind, reference)),
}));

function unknown(register: Register, kind: IdKind, reference: Reference): Finding {
  const { en, vi, files } = keptIn[kind];
  const known = reference.to.flatMap((other) => [...register.ids[other]]);
  const named = writeId(idsNamed(register, reference.to, reference.id));
  return {
    at: whereNamed(reference),
    message: {
      en: `there is no ${en} “${reference.id}”`,
      vi: `không có ${vi} nào mang mã “${reference.id}”`,
    },
    help: {
      en: `look the id up in ${files}, or add it there first`,
      vi: `tìm mã đúng trong ${files}, hoặc thêm vào đó trước`,
    },
    ...(named && { help: named }),
    ...didYouMean(reference.id, known),
    ...(isLeftOpen(reference.id) && leftOpen[kind]),
  };
}

/** What a draft could not guess. */
const leftOpen: Partial<Record<IdKind, { readonly message: Words; readonly help: Words }>> = {
  indicator: {
    message: {
      en: 'which indicator these figures belong to is still to be decided',
      vi: 'còn phải quyết định các số liệu này thuộc chỉ tiêu nào',
    },
    help: {
      en: 'npm run find -- "words of the article" leads to one; delete the figures that are no result, and only then think of npm run new -- indicator',
      vi: 'npm run find -- "cụm từ trong bài" dẫn tới chỉ tiêu; xóa con số không phải kết quả, sau đó mới tính đến npm run new -- indicator',
    },
  },
};

/** An id in a file that was refused is not unknown: that file’s own problems are told already. */
function isKnown({ ids, refused }: Register, kind: IdKind, id: string): boolean {
  if (ids[kind].has(id)) return true;
  const { files } = keptIn[kind];
  if (!files.endsWith('/')) return refused.has(files);
  return [...refused].some(
    (path) =>
      (path.startsWith(files) && path.endsWith(`/${id}.yaml`)) ||
      (kind === 'place' && path === 'country.yaml' && id === 'vietnam'),
  );
}
