import type { Words } from '../problem.ts';

export function renameTo(path: string): Words {
  return { en: `rename it to ${path}`, vi: `đổi tên thành ${path}` };
}
