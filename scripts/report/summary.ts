import type { Severity, Words } from '../../src/dataset/problem.ts';
import type { Checked } from '../../src/model/check.ts';
import type { Unshown } from '../../src/model/shown-problems.ts';
import { claimsOf, sheetsOfClaims } from '../../src/dataset/claims.ts';
import type { Language } from './language.ts';

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Files with a problem. */
  readonly filesWithProblems: number;
  /** All that were read, records of past releases apart. */
  readonly files: number;
  readonly observations: number;
}

export function summary({ problems, unshown, dataset, texts }: Checked): Summary {
  const count = (wanted: Severity) =>
    problems.filter(({ severity }) => severity === wanted).length +
    unshown.reduce((total, left) => total + left[wanted], 0);
  return {
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    filesWithProblems: new Set(problems.map(({ at }) => at.file)).size,
    files: texts.size - Math.max(0, dataset.release.length - 1),
    observations: sheetsOfClaims(dataset).flatMap(claimsOf).length,
  };
}

/** “3 errors, 1 warning in 2 files; 86 files, 61 observations read”. */
export function summaryLine(of: Summary, language: Language, areNotesHidden = false): string {
  const line = language === 'vi' ? inVietnamese(of) : inEnglish(of);
  if (!areNotesHidden || of.notes === 0) return line;
  return `${line}\n${hiddenNotes[language]}`;
}

const hiddenNotes: Words = {
  en: 'notes ask for nothing; --notes shows them',
  vi: 'ghi chú không cần làm gì; thêm --notes để xem',
};

/** “data/x.yaml: 412 more problems are not shown: 412 errors”. */
export function unshownLine({ file, error, warning, note }: Unshown, language: Language): string {
  const total = error + warning + note;
  if (language === 'vi') {
    const found = withoutZeros([`${error} lỗi`, `${warning} cảnh báo`, `${note} ghi chú`]);
    return `${file}: còn ${total} vấn đề không hiển thị (${found.join(', ')})`;
  }
  const found = withoutZeros([
    plural(error, 'error'),
    plural(warning, 'warning'),
    plural(note, 'note'),
  ]);
  return `${file}: ${plural(total, 'more problem')} not shown (${found.join(', ')})`;
}

function withoutZeros(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => !part.startsWith('0 '));
}

function inEnglish(of: Summary): string {
  const found = withoutZeros([
    plural(of.errors, 'error'),
    plural(of.warnings, 'warning'),
    plural(of.notes, 'note'),
  ]);
  const where = found.length > 0 ? ` in ${plural(of.filesWithProblems, 'file')}` : '';
  const read = `${plural(of.files, 'file')}, ${plural(of.observations, 'observation')} read`;
  return `${found.join(', ') || 'no problems'}${where}; ${read}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function inVietnamese(of: Summary): string {
  const found = withoutZeros([
    `${of.errors} lỗi`,
    `${of.warnings} cảnh báo`,
    `${of.notes} ghi chú`,
  ]);
  const where = found.length > 0 ? ` trong ${of.filesWithProblems} tệp` : '';
  return `${found.join(', ') || 'không có vấn đề'}${where}; đã đọc ${of.files} tệp, ${of.observations} số liệu`;
}
