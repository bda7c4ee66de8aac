import type { Indicator } from '../../model/indicator.ts';
import { observationRecords } from './api-observation.ts';
import { apiPath, type ApiSource } from './api-source.ts';
import { textsOrNull, textsRecord } from './api-values.ts';

export function indicatorRecord(indicator: Indicator, { at }: ApiSource) {
  const { id } = indicator;
  return {
    id,
    name: textsRecord(indicator.name),
    definition: textsRecord(indicator.definition),
    counts: textsOrNull(indicator.counts),
    excludes: textsOrNull(indicator.excludes),
    group: indicator.group.id,
    unit: indicator.unit.id,
    kind: indicator.kind,
    direction: indicator.direction,
    decimals: indicator.decimals,
    cumulative_since: indicator.cumulativeSince ?? null,
    document: indicator.document ?? null,
    breaks: indicator.breaks.map(({ date, text }) => ({ date, text: textsRecord(text) })),
    not_to_confuse: indicator.notToConfuse.map((other) => ({
      indicator: other.indicator,
      text: textsRecord(other.text),
    })),
    page: at.page('indicators', id),
    api: at.file(apiPath('indicators', id)),
    origin: at.line(indicator.origin),
  };
}

/** An indicator with every claim about it, each with its place. */
export function indicatorFile(indicator: Indicator, source: ApiSource) {
  const { model, ofIndicator } = source;
  return {
    ...indicatorRecord(indicator, source),
    targets: model.targets.filter((one) => one.indicator === indicator.id).map(({ id }) => id),
    observations: observationRecords(ofIndicator(indicator.id), source),
  };
}
