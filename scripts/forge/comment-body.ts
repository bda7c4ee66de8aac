import { changeKinds, type Change, type Thing } from '../../src/contribute/compare/change.ts';
import { changesAsMarkdown } from '../../src/contribute/compare/change-report.ts';
import { thingWords } from '../../src/contribute/compare/change-words.ts';
import type { Words } from '../../src/dataset/problem.ts';
import { isRecord } from '../../src/dataset/walk.ts';

/** How the comment on a pull request is found again. */
export const marker = '<!-- tien-do-57: what this pull request changes -->';

/** Longer comments are refused by the forge. */
const longest = 60_000;

/**
 * The comment on a pull request, from what the workflow of that pull request wrote. Nothing of it is
 * trusted: it is read as data, and every text in it is escaped.
 */
export function commentBody(diff: unknown, check: unknown): string {
  const changes = changesIn(diff);
  const parts = [
    marker,
    verdict(check),
    changes === undefined
      ? 'What changes cannot be told before every file can be read. · Chưa thể nói thay đổi gì khi còn tệp không đọc được.'
      : changesAsMarkdown(changes, 'en'),
    changes === undefined || changes.length === 0
      ? ''
      : `<details><summary>Tiếng Việt</summary>\n\n${changesAsMarkdown(changes, 'vi')}\n\n</details>`,
    '<sub>Edited in place with each push. · Được cập nhật sau mỗi lần đẩy.</sub>',
  ];
  const whole = parts.filter((part) => part !== '').join('\n\n');
  if (whole.length <= longest) return whole;
  return [parts[0], parts[1], (parts[2] ?? '').slice(0, longest - 2000), '…'].join('\n\n');
}

function verdict(check: unknown): string {
  const summary = isRecord(check) ? check['summary'] : undefined;
  const count = (name: string) => {
    const number = isRecord(summary) ? summary[name] : undefined;
    return typeof number === 'number' && Number.isInteger(number) ? number : undefined;
  };
  const [errors, warnings] = [count('errors'), count('warnings')];
  if (errors === undefined || warnings === undefined) {
    return '**The check did not finish.** · **Bước kiểm tra chưa chạy xong.**';
  }
  if (errors + warnings === 0) {
    return '**The check finds no mistake.** · **Bước kiểm tra không thấy lỗi.**';
  }
  return [
    `**The check finds ${errors} errors and ${warnings} warnings**, each on its line under “Files changed”. Warnings are mended, or accepted in \`data/exceptions.yaml\` with a reason.`,
    `**Bước kiểm tra thấy ${errors} lỗi và ${warnings} cảnh báo**, ghi ngay trên từng dòng ở “Files changed”. Cảnh báo thì sửa, hoặc chấp nhận trong \`data/exceptions.yaml\` kèm lý do.`,
    'Line ends, odd characters and missing quotes are mended by `npm run check -- --fix`. · `npm run check -- --fix` tự sửa kiểu xuống dòng, ký tự lạ và dấu nháy thiếu.',
  ].join('\n\n');
}

/** undefined where there is no list of changes. */
function changesIn(diff: unknown): readonly Change[] | undefined {
  const list = isRecord(diff) ? diff['changes'] : undefined;
  return Array.isArray(list) ? list.flatMap((one: unknown) => changeIn(one)) : undefined;
}

function changeIn(value: unknown): readonly Change[] {
  if (!isRecord(value) || !isRecord(value['name'])) return [];
  const kind = changeKinds.find((one) => one === value['kind']);
  const thing = value['thing'];
  if (kind === undefined || typeof thing !== 'string' || !isThing(thing)) return [];
  const [before, after] = [saidIn(value['before']), saidIn(value['after'])];
  return [
    {
      kind,
      thing,
      id: text(value['id']),
      name: { en: text(value['name']['en']), vi: text(value['name']['vi']) },
      ...(before && { before }),
      ...(after && { after }),
      pages: names(value['pages']),
      charts: names(value['charts']),
    },
  ];
}

/** A branch from before there were two languages tells one for both. */
function saidIn(value: unknown): Words | undefined {
  if (typeof value === 'string') return { en: value, vi: value };
  return isRecord(value) ? { en: text(value['en']), vi: text(value['vi']) } : undefined;
}

function isThing(name: string): name is Thing {
  return Object.hasOwn(thingWords, name);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Addresses and ids: nothing else can stand between back-ticks. */
function names(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((one) => (typeof one === 'string' && /^[a-z0-9/-]+$/.test(one) ? [one] : []));
}
