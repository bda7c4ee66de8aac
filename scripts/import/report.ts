import { figureOf, filled, sourceKey, type Known } from './figure.ts';
import { observationsOf } from './observations.ts';
import { answersOf, unanswered, type Answers } from './one-answer.ts';
import type { Row } from './read-table.ts';
import { refusalsOf, type Refusal } from './refusal.ts';
import { dateOfId, reportId, reportKind, reportPath, type ReportKind } from './report-id.ts';
import { sourceEntry } from './source-entry.ts';
import { yamlText, type YamlMap } from './yaml-text.ts';

/** A file of the data folder, made of the rows of one report. */
export interface Report {
  readonly path: string;
  readonly text: string;
  readonly figures: number;
}

export interface Asked {
  readonly known: Known;
  /** The day on which sources were read, where no row says. */
  readonly accessed: string | undefined;
}

const columns = ['kind', 'title_en', 'title_vi', 'issuer', 'edition', 'date', 'body'] as const;

export function reportOf(
  written: string,
  rows: readonly Row[],
  { known, accessed }: Asked,
): { readonly report: Report } | { readonly refusals: readonly Refusal[] } {
  const line = rows[0]?.line ?? 1;
  const id = reportId(written, line);
  if ('refusal' in id) return { refusals: [id.refusal] };
  const answers = answersOf(rows, columns, id.value);
  const kind = reportKind(answers.say('kind'), line);
  const { sources, refusals: ofSources } = sourcesOf(rows, accessed);
  const read = rows.map((row) => figureOf(row, known));
  const figures = read.flatMap((one) => ('figure' in one ? [one.figure] : []));
  const { observations, refusals: ofFigures } = observationsOf(figures);
  const refusals = [
    ...answers.refusals,
    ...unanswered(rows, ['title_en', 'title_vi'], id.value),
    ...refusalsOf([kind]),
    ...ofSources,
    ...read.flatMap((one) => ('refusals' in one ? one.refusals : [])),
    ...ofFigures,
  ];
  if ('refusal' in kind || refusals.length > 0) return { refusals };
  const value = { ...headOf(id.value, kind.value, answers), sources, observations };
  const path = reportPath(id.value, kind.value);
  return { report: { path, text: yamlText(kind.value, value), figures: figures.length } };
}

/** What stands above the sources, in the order of the schema. */
function headOf(id: string, kind: ReportKind, { say }: Answers): YamlMap {
  const date = say('date') || dateOfId(id);
  const title = { en: say('title_en'), vi: say('title_vi') };
  switch (kind) {
    case 'meeting':
      return { id, ...filled({ body: say('body'), date }), title };
    case 'publication':
      return {
        id,
        title,
        ...filled({ issuer: say('issuer'), edition: say('edition'), date }),
      };
  }
}

function sourcesOf(rows: readonly Row[], accessed: string | undefined) {
  const entries = [...Map.groupBy(rows, sourceKey)].map(([key, told]) => ({
    key,
    ...sourceEntry(key, told, accessed),
  }));
  return {
    sources: Object.fromEntries(entries.map(({ key, source }) => [key, source])),
    refusals: entries.flatMap(({ refusals }) => refusals),
  };
}
