import { group } from 'd3-array';
import type { Model } from '../../model/model.ts';
import type { Observation } from '../../model/observation.ts';
import type { Source } from '../../model/source.ts';
import type { Texts } from '../../model/texts.ts';
import { endOf, type Edtf } from '../../model/time.ts';

/** A meeting or a publication, and the figures it brought. */
export interface Report {
  readonly kind: 'meeting' | 'publication';
  readonly id: string;
  readonly title: Texts;
  /** As exact as is known. */
  readonly date: Edtf | null;
  /** The day on which the last of its sources was read for the dataset: always a whole day. */
  readonly recorded: string;
  readonly sources: readonly Source[];
  readonly observations: readonly Observation[];
}

/** The reports that brought figures, the last recorded first, then by their own dates. */
export function reports({ meetings, publications, observations }: Model): readonly Report[] {
  const brought = group(observations, ({ reportedBy }) => reportedBy.id);
  const all = [
    ...meetings.map((meeting) => ({ kind: 'meeting' as const, ...meeting })),
    ...publications.map((publication) => ({ kind: 'publication' as const, ...publication })),
  ];
  return all
    .flatMap(({ kind, id, title, date, sources }) => {
      const figures = brought.get(id) ?? [];
      if (figures.length === 0) return [];
      return { kind, id, title, date, recorded: lastRead(sources), sources, observations: figures };
    })
    .toSorted((a, b) => compare(orderOf(b), orderOf(a)));
}

function lastRead(sources: readonly Source[]): string {
  return (
    sources
      .map(({ accessed }) => accessed)
      .toSorted()
      .at(-1) ?? ''
  );
}

function orderOf({ recorded, date, id }: Report): string {
  return [recorded, date === null ? '' : endOf(date), id].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
