import type { Dataset } from '../../dataset/dataset.ts';
import { sourcesOf } from '../../dataset/file-rules/sources-of.ts';
import type { Words } from '../../dataset/problem.ts';
import { daysFrom } from '../../model/time.ts';
import { finderOf } from '../find/find.ts';
import { findablesOf } from '../find/findable.ts';
import type { Answers, NewKind } from './question.ts';

/** What is in the dataset already and may be the same: each with the reason to look at it. */
export function likelyDuplicates(
  kind: NewKind,
  answers: Answers,
  dataset: Dataset,
): readonly Words[] {
  return [
    ...samePage(answers, dataset),
    ...(kind === 'meeting' ? sameSession(answers, dataset) : []),
    ...(kind === 'meeting' || kind === 'publication' ? sameStory(answers, dataset) : []),
    ...(kind === 'meeting' || kind === 'publication' ? [] : sameName(kind, answers, dataset)),
  ];
}

function samePage({ url }: Answers, dataset: Dataset): readonly Words[] {
  if (url === undefined) return [];
  const page = bare(url);
  return sourcesOf(dataset)
    .filter(({ source }) => bare(source.url) === page)
    .map(({ sheet }) => ({
      en: `the same page is cited in data/${sheet.path}: add to that file`,
      vi: `trang này đã được dẫn trong data/${sheet.path}: hãy bổ sung vào tệp đó`,
    }));
}

/** An address without what differs between copies of one. */
function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.|m\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** A session of the same body within three days: one session told by many articles is one file. */
function sameSession({ body, date = '' }: Answers, { meeting }: Dataset): readonly Words[] {
  return meeting
    .filter(({ value }) => value.body === body && isNear(value.date, date))
    .map(({ path, value }) => ({
      en: `${value.body} met on ${value.date}: if it is that session, add a source to data/${path}`,
      vi: `${value.body} đã họp ngày ${value.date}: nếu là phiên đó, hãy thêm nguồn vào data/${path}`,
    }));
}

/** A report of the same days with a title much like it: articles repeat each other. */
function sameStory({ date = '', en, vi }: Answers, dataset: Dataset): readonly Words[] {
  const days = new Map(
    [...dataset.meeting, ...dataset.publication].map(({ value }) => [value.id, value.date ?? '']),
  );
  const things = findablesOf(dataset).filter(({ id, kind }) => {
    const day = days.get(id);
    return (kind === 'meeting' || kind === 'publication') && day !== undefined && isNear(day, date);
  });
  const find = finderOf(things);
  const titles = [vi, en].filter((title) => title !== undefined);
  const alike = titles.flatMap((title) => find(title, 3).filter(({ score }) => score >= 1.2));
  return [...new Set(alike.map(({ thing }) => thing.paste))].map((path) => ({
    en: `${path} is of the same days and has a title much like it: if it is the same story, add a source there`,
    vi: `${path} cùng thời gian và có tên rất giống: nếu cùng một việc, hãy thêm nguồn vào đó`,
  }));
}

function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length === 0) return false;
  if (length < 10) return a.slice(0, length) === b.slice(0, length);
  return Math.abs(daysFrom(a, b)) <= 3;
}

function sameName(kind: NewKind, answers: Answers, dataset: Dataset): readonly Words[] {
  const find = finderOf(findablesOf(dataset).filter((thing) => thing.kind === kind));
  const queries = [answers['id'], answers['en'], answers['vi']].filter(
    (text) => text !== undefined,
  );
  const found = queries.flatMap((query) =>
    find(query, 3)
      .filter(({ score }) => score >= 1.6)
      .map(({ thing }) => thing),
  );
  return [...new Map(found.map((thing) => [thing.id, thing])).values()].map(({ id, names }) => ({
    en: `${kind} ${id} is much alike: ${names[0] ?? ''}`,
    vi: `${kind} ${id} rất giống: ${names[1] ?? names[0] ?? ''}`,
  }));
}
