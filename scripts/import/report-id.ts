import { nearest, slug } from '../../src/dataset/spelling/nearest.ts';
import type { Read } from './refusal.ts';

/** The kinds of file a table can become. */
export const reportKinds = ['publication', 'meeting'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** Reads the kind of a report; a publication when none is named. */
export function reportKind(written: string, line: number): Read<ReportKind> {
  const kind = reportKinds.find((name) => name === (written || 'publication'));
  if (kind !== undefined) return { value: kind };
  const meant = nearest(written, reportKinds);
  return {
    refusal: {
      line,
      message: {
        en: `the kind “${written}” is neither publication nor meeting`,
        vi: `loại “${written}” không phải publication hay meeting`,
      },
      ...(meant !== undefined && {
        help: { en: `did you mean “${meant}”?`, vi: `có phải ý bạn là “${meant}”?` },
      }),
    },
  };
}

/** Reads the id of a report, which is also the name of its file. */
export function reportId(written: string, line: number): Read<string> {
  if (/^\d{4}(?:-[a-z0-9]+)+$/.test(written)) return { value: written };
  const plain = slug(written);
  const example = /^\d{4}-/.test(plain) ? plain : `2026-11-${plain || 'name'}`;
  return {
    refusal: {
      line,
      message: {
        en: `the report “${written}” is no id`,
        vi: `mã báo cáo “${written}” không hợp lệ`,
      },
      help: {
        en: `write its date, as exact as known, and a short name, like ${example}`,
        vi: `ghi ngày, càng chính xác càng tốt, và tên ngắn, như ${example}`,
      },
    },
  };
}

/** The date at the head of an id; '' where a number follows, which may be part of it or not. */
export function dateOfId(id: string): string {
  const month = '(?:0[1-9]|1[0-2])';
  const day = '(?:0[1-9]|[12]\\d|3[01])';
  return new RegExp(`^(\\d{4}(?:-${month}(?:-${day})?)?)-[a-z]`).exec(id)?.[1] ?? '';
}

/** Where a report lies in the data folder. */
export function reportPath(id: string, kind: ReportKind): string {
  return `${kind}s/${id.slice(0, 4)}/${id}.yaml`;
}
