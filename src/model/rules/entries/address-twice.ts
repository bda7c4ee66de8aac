import type { Claim } from '../../../dataset/claims.ts';
import { sourcesOf, type SourceEntry } from '../../../dataset/file-rules/sources-of.ts';
import type { Rule } from '../../../dataset/rule.ts';
import type { Register } from '../register.ts';

export const addressTwiceRule: Rule<Register> = {
  code: 'address-twice',
  severity: 'error',
  about: {
    en: 'Within a file one address is one source, else one voice counts as two.',
    vi: 'Trong một tệp, mỗi địa chỉ là một nguồn; nếu không thì một tiếng nói bị tính thành hai.',
  },
  check: (register) =>
    repeated(register, ({ sheet, source }) => `${sheet.path} ${folded(source.url)}`).map(
      ([first, other]) => ({
        at: other.sheet.atValue([...other.path, 'url']),
        message: {
          en: `this is the address of “${first.key}” already, line ${lineOf(first)}`,
          vi: `đây đã là địa chỉ của “${first.key}”, dòng ${lineOf(first)}`,
        },
        help: {
          en: `cite ${first.key} instead of ${other.key}, and delete this source`,
          vi: `dẫn ${first.key} thay cho ${other.key} rồi xóa nguồn này`,
        },
      }),
    ),
};

export const addressInTwoFilesRule: Rule<Register> = {
  code: 'address-in-two-files',
  severity: 'warning',
  about: {
    en: 'A page that tells two files the same figure is one article entered twice. One that tells of two meetings, or a document and a meeting, may stand in both.',
    vi: 'Một trang cung cấp cùng một số liệu cho hai tệp là một bài nhập hai lần. Trang nói về hai phiên họp, hoặc về văn bản và phiên họp, thì có thể ở cả hai.',
  },
  check: (register) => {
    const told = new Map<string, Claim>();
    return register.claims.flatMap((claim) => {
      const { sheet, indicator, place, scope, time, value, path } = claim;
      const pages = Object.keys(claim.cite).map((key) =>
        folded(sheet.value.sources[key]?.url ?? ''),
      );
      const keys = pages.map((page) => [page, indicator, place, scope, time, value].join(' '));
      const [twin] = keys.flatMap((key) => told.get(key) ?? []);
      for (const key of keys) if (!told.has(key)) told.set(key, claim);
      if (twin === undefined || claim.isCell || twin.sheet.path === sheet.path) return [];
      const { line } = twin.sheet.atValue(twin.path.value);
      return {
        at: sheet.atValue(path.value),
        value,
        alsoIn: twin.sheet.path,
        message: {
          en: `the same page tells ${indicator} of ${place} as ${value} in ${twin.sheet.path} already (line ${line})`,
          vi: `chính trang này đã cho ${indicator} của ${place} là ${value} trong ${twin.sheet.path} (dòng ${line})`,
        },
        help: {
          en: 'keep the entry where the article belongs and delete the other',
          vi: 'giữ mục ở tệp của bài viết và xóa mục kia',
        },
      };
    });
  },
};

/** Each source that another one before it repeats, with that one; tables are cited in many files. */
function repeated(
  { dataset }: Register,
  key: (entry: SourceEntry) => string,
): readonly (readonly [SourceEntry, SourceEntry])[] {
  const articles = sourcesOf(dataset).filter(({ source }) => source.evidence !== 'compiled');
  return [...Map.groupBy(articles, key).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => [first, other] as const),
  );
}

function lineOf({ sheet, path }: SourceEntry): number {
  return sheet.atValue([...path, 'url']).line;
}

/** An address without what does not change the page it leads to. */
function folded(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_[a-z]+|fbclid|gclid|zarsrc)=[^&]*/g, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
