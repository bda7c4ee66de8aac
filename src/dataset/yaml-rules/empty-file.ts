import { isScalar } from 'yaml';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';

export const emptyFileRule: Rule<YamlFile> = {
  code: 'yaml-empty',
  severity: 'error',
  about: {
    en: 'A file with nothing but comments says nothing; it is left over, or its content was lost.',
    vi: 'Tệp chỉ có chú thích thì không chứa dữ liệu: có thể là tệp thừa, hoặc nội dung đã bị mất.',
  },
  check: (file) => {
    const { contents } = file.document;
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
    if (!isEmpty || file.errors.length > 0) return [];
    return [
      {
        at: file.at(0, file.text.length),
        message: { en: 'the file has no data', vi: 'tệp không có dữ liệu' },
        help: { en: 'fill it in or delete it', vi: 'điền nội dung hoặc xóa tệp' },
      },
    ];
  },
};
