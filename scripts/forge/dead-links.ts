import type { Dataset } from '../../src/dataset/dataset.ts';
import { sourcesOf } from '../../src/dataset/file-rules/sources-of.ts';

/** An address of the dataset, and the line that gives it. */
export interface Link {
  readonly url: string;
  readonly where: string;
}

/** How an address answered: a status, or why there was no answer. */
export type Answer = number | 'no such host' | 'no answer';

/** Every address that sources give, once, at its first line. */
export function linksOf(dataset: Dataset): readonly Link[] {
  const links = sourcesOf(dataset).map(({ sheet, source, path }): Link => {
    const { file, line } = sheet.atValue([...path, 'url']);
    return { url: source.url, where: `data/${file}:${line}` };
  });
  return [...new Map(links.toReversed().map((link) => [link.url, link])).values()].toReversed();
}

/**
 * Whether a page is gone. A host that is slow, or does not talk to programs, tells nothing about the
 * page.
 */
export function isDead(answer: Answer): boolean {
  return answer === 404 || answer === 410 || answer === 'no such host';
}

/** The text of the issue that lists them. */
export function deadLinksIssue(dead: readonly (Link & { readonly answer: Answer })[]): string {
  return [
    'These pages say that they are gone, or their host is. A copy elsewhere becomes one more source; the address that was read stays. · Các trang sau không còn truy cập được. Nếu có bản lưu ở nơi khác, hãy thêm thành một nguồn nữa; địa chỉ đã đọc vẫn giữ nguyên.',
    ...dead
      .slice(0, 300)
      .map(
        ({ url, where, answer }) =>
          `- [ ] \`${where}\` (${answer}): \`${url.replaceAll('`', '')}\``,
      ),
  ].join('\n');
}
