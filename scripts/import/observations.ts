import { listed } from '../../src/dataset/spelling/did-you-mean.ts';
import type { Figure } from './figure.ts';
import type { Refusal } from './refusal.ts';
import type { YamlMap } from './yaml-text.ts';

/** The section `observations` of a report: a table for each indicator where one says it all. */
export function observationsOf(figures: readonly Figure[]): {
  readonly observations: YamlMap;
  readonly refusals: readonly Refusal[];
} {
  const groups = [...Map.groupBy(figures, ({ indicator }) => indicator)];
  const written = groups.map(([indicator, all]) => {
    const reason = whyRecords(all);
    const entry = reason === undefined ? toTable(all) : all.map(toRecord);
    return { indicator, entry, refusals: reason === undefined ? [] : unprinted(all, reason) };
  });
  return {
    observations: Object.fromEntries(written.map(({ indicator, entry }) => [indicator, entry])),
    refusals: [...claimedTwice(figures), ...written.flatMap(({ refusals }) => refusals)],
  };
}

/** What a dense table cannot say: it has one time, one source and nothing but numbers. */
function whyRecords(figures: readonly Figure[]): 'times' | 'sources' | 'extras' | undefined {
  const differs = (field: (figure: Figure) => string) => new Set(figures.map(field)).size > 1;
  if (figures.some(({ extras }) => Object.keys(extras).length > 0)) return 'extras';
  if (differs(({ timing, time }) => `${timing} ${time}`)) return 'times';
  return differs(({ source }) => source) ? 'sources' : undefined;
}

function toTable(figures: readonly Figure[]): YamlMap {
  const [first] = figures;
  const paragraphs = new Set(figures.flatMap((figure) => figure.paragraphs));
  return {
    ...(first && { [first.timing]: first.time }),
    values: Object.fromEntries(figures.map(({ place, value }) => [place, value])),
    ...(first && { cite: { [first.source]: citation([...paragraphs]) } }),
  };
}

function toRecord(figure: Figure): YamlMap {
  const { note, scope, ...extras } = figure.extras;
  return {
    place: figure.place,
    ...(scope !== undefined && { scope }),
    [figure.timing]: figure.time,
    value: figure.value,
    ...extras,
    cite: { [figure.source]: citation(figure.paragraphs) },
    ...(note !== undefined && { note }),
  };
}

function citation(paragraphs: readonly number[]): number | readonly number[] | null {
  const sorted = paragraphs.toSorted((a, b) => a - b);
  const [first, ...others] = sorted;
  if (first === undefined) return null;
  return others.length === 0 ? first : sorted;
}

const because = {
  extras: {
    en: 'a row of this indicator has a scope, bound, kind, unit, printed form or note',
    vi: 'một dòng của chỉ số này có phạm vi, giới hạn, loại, đơn vị, nguyên văn hoặc ghi chú',
  },
  times: {
    en: 'this indicator has several times in the report',
    vi: 'chỉ số này có nhiều thời điểm trong báo cáo',
  },
  sources: {
    en: 'this indicator has several sources in the report',
    vi: 'chỉ số này có nhiều nguồn trong báo cáo',
  },
} as const;

/** Figures that are entries of their own, but do not say how the source prints them. */
function unprinted(figures: readonly Figure[], reason: keyof typeof because): readonly Refusal[] {
  const silent = figures.filter(({ extras }) => extras['printed'] === undefined);
  const [first] = silent;
  if (first === undefined) return [];
  const { line, indicator } = first;
  const lines = listed(silent.map((figure) => String(figure.line)));
  return [
    {
      line,
      message: {
        en: `${because[reason].en}, so each figure of ${indicator} is an entry of its own, but “printed” is empty in line ${lines}`,
        vi: `${because[reason].vi} nên mỗi số liệu của ${indicator} là một mục riêng, nhưng “printed” trống ở dòng ${lines}`,
      },
      help: {
        en: 'write the figures as the source prints them, with their unit word',
        vi: 'ghi các con số đúng như nguồn in, kèm từ chỉ đơn vị',
      },
    },
  ];
}

function claimedTwice(figures: readonly Figure[]): readonly Refusal[] {
  const groups = Map.groupBy(figures, ({ indicator, place, time, source, extras }) =>
    JSON.stringify([
      indicator,
      place,
      time,
      source,
      extras['kind'],
      extras['unit'],
      extras['scope'],
    ]),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ line, indicator, place, time }) => ({
      line,
      message: {
        en: `${indicator} of ${place} in ${time} is in line ${first?.line ?? 0} already`,
        vi: `${indicator} của ${place} trong ${time} đã có ở dòng ${first?.line ?? 0}`,
      },
      help: {
        en: 'delete one of the two rows; if another source says so, give it a key of its own in “source”',
        vi: 'xóa một trong hai dòng; nếu do nguồn khác ghi, hãy đặt tên riêng cho nguồn ở cột “source”',
      },
    })),
  );
}
