import { ruleCatalogue } from '../../model/rule-catalogue.ts';
import type { Severity } from '../../dataset/problem.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error · lỗi',
  warning: 'warning · cảnh báo',
  note: 'note · ghi chú',
};

/** What the check asks for and why, in both languages: docs/rules.md, which “npm run types” writes. */
export function ruleList(): string {
  return [
    '# What the check asks for, and why · Các quy tắc kiểm tra',
    '',
    'Made from the rules by `npm run types`. An error keeps a change out; a warning is mended, or accepted in `data/exceptions.yaml` with a reason; a note asks for nothing. · Tệp này do `npm run types` ghi từ các quy tắc. Lỗi thì phải sửa; cảnh báo thì sửa hoặc chấp nhận trong `data/exceptions.yaml` kèm lý do; ghi chú thì không cần làm gì.',
    ...ruleCatalogue.flatMap(({ code, severity, about }) => [
      '',
      `## ${code}`,
      '',
      `_${severities[severity]}_`,
      '',
      escaped(about.en),
      '',
      escaped(about.vi),
    ]),
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll(/[<*_]/g, String.raw`\$&`);
}
