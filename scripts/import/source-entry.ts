import { filled } from './figure.ts';
import { answersOf, unanswered } from './one-answer.ts';
import type { Row } from './read-table.ts';
import type { Refusal } from './refusal.ts';
import type { YamlMap } from './yaml-text.ts';

const columns = [
  ...['publisher', 'url', 'language', 'translated_from', 'evidence'],
  ...['published', 'accessed', 'licence'],
] as const;

/**
 * One source, as its rows tell it.
 *
 * @param accessed The day on which it was read, where no row says.
 */
export function sourceEntry(
  key: string,
  rows: readonly Row[],
  accessed: string | undefined,
): { readonly source: YamlMap; readonly refusals: readonly Refusal[] } {
  const subject = `source “${key}”`;
  const { say, refusals } = answersOf(rows, columns, subject);
  const read = say('accessed') || (accessed ?? '');
  return {
    source: {
      ...filled({
        publisher: say('publisher'),
        url: say('url'),
        language: say('language') || 'vi',
        translated_from: say('translated_from'),
        // The weakest claim: that the source measured it, or put it together, somebody has to say.
        evidence: say('evidence') || 'reported',
      }),
      published: say('published') || null,
      ...filled({ accessed: read, licence: say('licence') }),
    },
    refusals: [
      ...refusals,
      ...unanswered(rows, ['publisher', 'url'], subject),
      ...(accessed === undefined ? unanswered(rows, ['accessed'], subject).map(withOption) : []),
    ],
  };
}

function withOption({ line = 1, message }: Refusal): Refusal {
  return {
    line,
    message,
    help: {
      en: 'write the day on which the page was read, or give it once for all: --accessed 2026-11-21',
      vi: 'ghi ngày đọc trang, hoặc ghi một lần cho tất cả: --accessed 2026-11-21',
    },
  };
}
