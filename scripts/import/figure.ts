import { nearest } from '../../src/dataset/spelling/nearest.ts';
import { figureValue } from './figure-value.ts';
import { timeOf, type When } from './figure-time.ts';
import type { PlaceReader } from './place-names.ts';
import type { Row } from './read-table.ts';
import { refusalsOf, type Read, type Refusal } from './refusal.ts';

/** A row of a table, read: one number for one place and time, and what only this row tells. */
export interface Figure extends When {
  readonly line: number;
  readonly indicator: string;
  readonly place: string;
  readonly value: number;
  /** Key of its source in the file. */
  readonly source: string;
  /** Empty where the table does not say. */
  readonly paragraphs: readonly number[];
  /** Fields of an observation that a cell of a dense table cannot have, in the schema’s order. */
  readonly extras: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** What a table may refer to. */
export interface Known {
  /** Decimals of each indicator, by id. */
  readonly indicators: ReadonlyMap<string, number>;
  readonly place: PlaceReader;
  /** Ids of parts of a place. */
  readonly scopes: ReadonlySet<string>;
}

/** The source key of a row; one page is the usual case. */
export function sourceKey(row: Row): string {
  return row.cell('source') || 'page';
}

export function figureOf(
  row: Row,
  known: Known,
): { readonly figure: Figure } | { readonly refusals: readonly Refusal[] } {
  const time = timeOf(row);
  const indicator = indicatorOf(row, known);
  const paragraphs = paragraphsOf(row);
  const value = figureValue(row.cell('value'), decimalsOf(row, known), row.line);
  const when = 'refusal' in time ? undefined : time.value;
  const place = when && known.place(row.cell('place'), when.time, row.line);
  const scope = scopeOf(row, known);
  const refusals = refusalsOf([
    ...[time, indicator, scope, value, paragraphs],
    ...(place ? [place] : []),
  ]);
  if (
    when === undefined ||
    place === undefined ||
    'refusal' in place ||
    'refusal' in indicator ||
    'refusal' in scope ||
    'refusal' in value ||
    'refusal' in paragraphs
  ) {
    return { refusals };
  }
  return {
    figure: {
      line: row.line,
      indicator: indicator.value,
      place: place.value,
      ...when,
      value: value.value,
      source: sourceKey(row),
      paragraphs: paragraphs.value,
      extras: extrasOf(row),
    },
  };
}

function indicatorOf(row: Row, { indicators }: Known): Read<string> {
  const id = row.cell('indicator');
  if (indicators.has(id)) return { value: id };
  const meant = nearest(id, indicators.keys());
  return {
    refusal: {
      line: row.line,
      message: { en: `there is no indicator “${id}”`, vi: `không có chỉ số nào mang mã “${id}”` },
      help:
        meant === undefined
          ? {
              en: 'look the id up in indicators/, or add its card there first',
              vi: 'tìm mã trong indicators/, hoặc thêm thẻ định nghĩa trước',
            }
          : { en: `did you mean “${meant}”?`, vi: `có phải ý bạn là “${meant}”?` },
    },
  };
}

/** The part of the place; empty for the whole place. */
function scopeOf(row: Row, { scopes }: Known): Read<string> {
  const id = row.cell('scope');
  if (id === '' || scopes.has(id)) return { value: id };
  const meant = nearest(id, scopes);
  return {
    refusal: {
      line: row.line,
      message: { en: `there is no scope “${id}”`, vi: `không có phạm vi nào mang mã “${id}”` },
      help:
        meant === undefined
          ? { en: 'look the id up in scopes.yaml', vi: 'tìm mã trong scopes.yaml' }
          : { en: `did you mean “${meant}”?`, vi: `có phải ý bạn là “${meant}”?` },
    },
  };
}

/** A change of an indicator that has whole numbers may have decimals: it has a unit of its own. */
function decimalsOf(row: Row, { indicators }: Known): number {
  const decimals = indicators.get(row.cell('indicator')) ?? Infinity;
  return row.cell('unit') === '' ? decimals : Infinity;
}

function paragraphsOf(row: Row): Read<readonly number[]> {
  const written = row.cell('paragraph');
  if (written === '') return { value: [] };
  if (/^[1-9]\d*(?:[ ,]+[1-9]\d*)*$/.test(written)) {
    return { value: written.split(/[ ,]+/).map(Number) };
  }
  return {
    refusal: {
      line: row.line,
      message: {
        en: `the paragraph “${written}” is no number`,
        vi: `đoạn “${written}” không phải là số`,
      },
      help: {
        en: 'count the non-empty lines of the text from 1; several are joined by a space',
        vi: 'đếm các dòng không trống của văn bản từ 1; nhiều đoạn cách nhau bằng dấu cách',
      },
    },
  };
}

function extrasOf(row: Row): Figure['extras'] {
  const texts = {
    scope: row.cell('scope'),
    bound: row.cell('bound'),
    kind: row.cell('value_kind'),
    unit: row.cell('unit'),
    change_from: row.cell('change_from'),
    printed: row.cell('printed'),
  };
  const note = filled({ en: row.cell('note_en'), vi: row.cell('note_vi') });
  return { ...filled(texts), ...(Object.keys(note).length > 0 && { note }) };
}

/** The fields that say something. */
export function filled(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
}
