import { fileKinds } from '../file-kinds.ts';
import type { Gone } from '../file-types.ts';
import { placeOf } from '../folder-rules/place-of.ts';
import type { Rule } from '../rule.ts';
import type { ReleaseFolder } from './release-folder.ts';

export const releaseIdReusedRule: Rule<ReleaseFolder> = {
  code: 'release-id-reused',
  severity: 'error',
  about: {
    en: 'An id that a release took away keeps telling what became of it. A new thing under it would be taken for the old one.',
    vi: 'Mã đã bị bỏ ở một bản phát hành vẫn nói điều gì đã xảy ra với nó. Dùng lại cho thứ khác sẽ bị nhầm với thứ cũ.',
  },
  check: ({ records, files }) => {
    const gone = records.flatMap(({ value }) =>
      (value.gone ?? []).map((one) => ({ ...one, release: value.id })),
    );
    return files.flatMap(({ path }) => {
      const reused = gone.find(({ kind, id }) => isFileOf(kind, id, path));
      if (reused === undefined) return [];
      return {
        at: placeOf(path),
        message: {
          en: `“${reused.id}” was taken away in ${reused.release}: ${reused.reason.en}`,
          vi: `“${reused.id}” đã bị bỏ ở bản ${reused.release}: ${reused.reason.vi}`,
        },
        help: {
          en: 'give it another id, which no release had',
          vi: 'đặt mã khác, chưa bản phát hành nào dùng',
        },
      };
    });
  },
};

function isFileOf(kind: Gone['kind'], id: string, path: string): boolean {
  return fileKinds[kind].test(path) && path.endsWith(`/${id}.yaml`);
}
