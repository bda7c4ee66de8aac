import { largestSize, type RawFile } from '../raw-file.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from './place-of.ts';

export const tooLargeRule: Rule<RawFile> = {
  code: 'file-too-large',
  severity: 'error',
  about: {
    en: 'A file has a greatest size, and one that is larger is not even read: it is damage, or an attempt to keep the check busy.',
    vi: 'Mỗi tệp có kích thước tối đa; tệp lớn hơn sẽ không được đọc: đó là tệp hỏng, hoặc cố ý làm treo việc kiểm tra.',
  },
  check: ({ path, bytes, unreadSize = bytes.length }) => {
    const most = largestSize(path);
    if (unreadSize <= most) return [];
    return [
      {
        at: placeOf(path),
        message: {
          en: `the file has ${inKilobytes(unreadSize)} kB; at most ${inKilobytes(most)} kB are read`,
          vi: `tệp có ${inKilobytes(unreadSize)} kB; chỉ đọc tệp tối đa ${inKilobytes(most)} kB`,
        },
        help: {
          en: 'look for something pasted many times; otherwise split it into several files',
          vi: 'tìm đoạn bị dán lặp nhiều lần; nếu không có, hãy chia thành nhiều tệp',
        },
      },
    ];
  },
};

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}
