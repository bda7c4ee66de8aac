import type { Rule } from '../rule.ts';
import { sealOf } from '../releases/record-text.ts';
import { toTextFile } from '../text-file.ts';
import type { ReleaseFolder } from './release-folder.ts';

export const releaseSealedRule: Rule<ReleaseFolder> = {
  code: 'release-unsealed',
  severity: 'error',
  about: {
    en: 'A release is what was published. Its record ends with a checksum of itself, so that half a record, or one that was changed afterwards, is found.',
    vi: 'Bản phát hành là điều đã công bố. Bản ghi kết thúc bằng mã kiểm của chính nó, nhờ vậy bản ghi viết dở hoặc bị sửa về sau sẽ bị phát hiện.',
  },
  check: ({ texts }) =>
    texts.flatMap(([path, text]) => {
      const seal = sealOf(text);
      if (seal?.given === seal?.due && seal !== undefined) return [];
      const lastLine = text.trimEnd().lastIndexOf('\n') + 1;
      return {
        at: toTextFile(path, text).at(lastLine, text.trimEnd().length),
        message:
          seal === undefined
            ? {
                en: 'the record does not end with its seal: it was written by half',
                vi: 'bản ghi không kết thúc bằng dòng seal: tệp viết dở',
              }
            : {
                en: 'the seal is not that of the record: it was changed after the release',
                vi: 'seal không khớp với bản ghi: tệp đã bị sửa sau khi phát hành',
              },
        help: {
          en: `restore it with “git checkout -- data/${path}”; a record that was never committed is deleted and written again by “npm run release”; what a release said is corrected by the next one`,
          vi: `khôi phục bằng “git checkout -- data/${path}”; bản ghi chưa commit thì xóa đi và chạy lại “npm run release”; điều đã phát hành được đính chính ở bản sau`,
        },
      };
    }),
};
