import type { Refusal } from './refusal.ts';
import type { Report } from './report.ts';
import type { TableRequest } from './table-request.ts';

/** Keys that a table can write. */
const fromTables = new Set([
  ...['id', 'title', 'issuer', 'edition', 'date', 'body', 'sources', 'observations'],
]);

/** Files that a table would overwrite without being told to, or with something it cannot write. */
export function overwritten(
  reports: readonly Report[],
  { dataset: { meeting, publication }, paths, replace }: TableRequest,
): readonly Refusal[] {
  const old = reports.filter(({ path }) => paths.has(path));
  if (!replace) return old.map(({ path }) => exists(path));
  return old.flatMap(({ path }) => {
    const sheet = [...meeting, ...publication].find((one) => one.path === path);
    const others = Object.keys(sheet?.value ?? {}).filter((key) => !fromTables.has(key));
    return others.length > 0 ? [losing(path, others)] : [];
  });
}

function exists(path: string): Refusal {
  return {
    message: { en: `${path} is there already`, vi: `đã có tệp ${path}` },
    help: {
      en: 'a table makes whole files and adds to none: edit the file by hand, or write it anew from a table with all its rows and --replace',
      vi: 'bảng chỉ tạo cả tệp, không thêm vào tệp có sẵn: hãy sửa tệp bằng tay, hoặc tạo lại từ bảng có đủ các dòng với --replace',
    },
  };
}

function losing(path: string, keys: readonly string[]): Refusal {
  const names = keys.join(', ');
  return {
    message: {
      en: `${path} has what a table cannot write: ${names}`,
      vi: `${path} có phần mà bảng không tạo được: ${names}`,
    },
    help: {
      en: 'edit the file by hand, or delete it first if you mean to lose that',
      vi: 'hãy sửa tệp bằng tay, hoặc xóa tệp trước nếu chấp nhận mất phần đó',
    },
  };
}
