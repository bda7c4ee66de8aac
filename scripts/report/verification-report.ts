import type { Verification, VerifiedSource } from '../../src/model/verify.ts';
import type { Language } from './language.ts';

const words = {
  en: {
    paragraphs: 'paragraphs',
    nothing: 'nothing cites it',
    notEntered: (name: string) => `not entered: no source has the sha256 of ${name}`,
    notSaved: (key: string, file: string) =>
      `not saved: no file has the sha256 of ${key} in ${file}`,
    total: (sources: number, mismatches: number) =>
      `${sources} sources compared, ${mismatches} not found`,
  },
  vi: {
    paragraphs: 'đoạn',
    nothing: 'không có mục nào dẫn nguồn này',
    notEntered: (name: string) => `chưa nhập: không nguồn nào có sha256 của ${name}`,
    notSaved: (key: string, file: string) =>
      `chưa lưu: không tệp nào có sha256 của ${key} trong ${file}`,
    total: (sources: number, mismatches: number) =>
      `đã đối chiếu ${sources} nguồn, ${mismatches} chỗ không tìm thấy`,
  },
} as const;

/** The comparison of saved texts with the dataset, for a person at a terminal. */
export function verificationReport(
  verification: Verification,
  root: string,
  language: Language,
): string {
  const { sources, notEntered, notSaved } = verification;
  const say = words[language];
  return [
    ...sources.flatMap((source) => sourceLines(source, root, language)),
    ...notEntered.map(say.notEntered),
    ...notSaved.map(({ key, file }) => say.notSaved(key, file)),
    say.total(sources.length, mismatchCount(verification)),
  ].join('\n');
}

export function mismatchCount({ sources }: Verification): number {
  return sources.reduce((count, { mismatches }) => count + mismatches.length, 0);
}

function sourceLines(source: VerifiedSource, root: string, language: Language): readonly string[] {
  const { file, key, text, paragraphs, citing, mismatches } = source;
  const say = words[language];
  const parts = Object.entries(citing).map(([section, count]) => `${section} ${count}`);
  return [
    `${file} ${key} (${text}, ${paragraphs} ${say.paragraphs}): ${parts.join(', ') || say.nothing}`,
    ...mismatches.map(
      ({ at, message }) => `  ${root}/${at.file}:${at.line}:${at.column} ${message[language]}`,
    ),
  ];
}
