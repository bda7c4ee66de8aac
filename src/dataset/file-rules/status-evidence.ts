import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';

export const statusEvidenceRule: Rule<Dataset> = {
  code: 'status-evidence',
  severity: 'error',
  about: {
    en: 'A colour is a claim: it cites the paragraph that says it, or names the source whose address says it.',
    vi: 'Một màu đánh giá cũng là một thông tin phải có nguồn: dẫn đoạn nói điều đó, hoặc nêu nguồn có địa chỉ thể hiện điều đó.',
  },
  check: ({ meeting }) =>
    meeting.flatMap((sheet) =>
      (sheet.value.statuses ?? []).flatMap(({ evidence, cite, source }, i) => {
        const needed = evidence === 'text' ? 'cite' : 'source';
        if ((needed === 'cite' ? cite : source) !== undefined) return [];
        return {
          at: sheet.atValue(['statuses', i, 'evidence']),
          message: {
            en: `the evidence is “${evidence}”, but “${needed}” is missing`,
            vi: `căn cứ (evidence) là “${evidence}” nhưng thiếu “${needed}”`,
          },
          help:
            needed === 'cite'
              ? {
                  en: 'cite the paragraph that gives the colour, or write evidence: address and name the source',
                  vi: 'dẫn đoạn nêu màu đó, hoặc viết evidence: address và nêu nguồn',
                }
              : {
                  en: 'add source: the key of the source whose address gives the colour',
                  vi: 'thêm source: khóa của nguồn có địa chỉ thể hiện màu đó',
                },
        };
      }),
    ),
};
