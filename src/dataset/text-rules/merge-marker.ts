import type { Rule } from '../rule.ts';
import type { TextFile } from '../text-file.ts';

/** A file like this is not parsed: each side of the conflict would be told as further faults. */
export const mergeMarkerRule: Rule<TextFile> = {
  code: 'text-merge-marker',
  severity: 'error',
  about: {
    en: 'Git marks with <<<<<<<, ======= and >>>>>>> where two changes meet. One of the two must be chosen before anything can be read.',
    vi: 'Git đánh dấu bằng <<<<<<<, ======= và >>>>>>> chỗ hai thay đổi gặp nhau. Phải chọn một bên thì mới đọc được tệp.',
  },
  check: (file) => {
    const start = file.text.search(/^(?:<{7}|>{7}|={7})(?: |$)/m);
    if (start < 0) return [];
    return [
      {
        at: file.at(start, start + 7),
        message: {
          en: 'two changes to this file meet here and were not joined',
          vi: 'hai thay đổi của tệp này gặp nhau ở đây mà chưa được gộp',
        },
        help: {
          en: 'keep what is right of the two and delete the lines <<<<<<<, ======= and >>>>>>>',
          vi: 'giữ phần đúng rồi xóa các dòng <<<<<<<, ======= và >>>>>>>',
        },
      },
    ];
  },
};
