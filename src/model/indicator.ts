import type { IndicatorFile, Kind } from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { find, originOf } from './lookup.ts';
import type { Origin } from './origin.ts';
import type { Texts } from './texts.ts';

export type { Kind };

export type UnitStyle = 'percent' | 'points' | 'currency' | 'count' | 'rank' | 'index' | 'rate';

/** Words that follow a number, by plural category of the language. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

export interface Unit {
  readonly id: string;
  readonly name: Texts;
  readonly style: UnitStyle;
  readonly forms: {
    readonly en: PluralForms;
    readonly vi: PluralForms;
    readonly uk?: PluralForms;
    readonly ru?: PluralForms;
  };
}

export interface Group {
  readonly id: string;
  readonly name: Texts;
  readonly description: Texts;
}

export interface Indicator {
  readonly id: string;
  readonly name: Texts;
  readonly definition: Texts;
  readonly counts: Texts | undefined;
  readonly excludes: Texts | undefined;
  readonly group: Group;
  /** Whether somebody would look it up: lists leave out the facts of one report. */
  readonly isListed: boolean;
  readonly unit: Unit;
  readonly kind: Kind;
  readonly direction: 'up' | 'down' | 'none';
  readonly decimals: number;
  readonly cumulativeSince: string | undefined;
  /** Id of the document that defines it. */
  readonly document: string | undefined;
  readonly breaks: readonly { readonly date: string; readonly text: Texts }[];
  readonly notToConfuse: readonly { readonly indicator: string; readonly text: Texts }[];
  readonly origin: Origin;
}

export function toIndicator(
  sheet: Sheet<IndicatorFile>,
  units: ReadonlyMap<string, Unit>,
  groups: ReadonlyMap<string, Group>,
): Indicator {
  const { value } = sheet;
  return {
    id: value.id,
    name: value.name,
    definition: value.definition,
    counts: value.counts,
    excludes: value.excludes,
    group: find(groups, value.group),
    isListed: value.listed ?? true,
    unit: find(units, value.unit),
    kind: value.kind,
    direction: value.direction,
    decimals: value.decimals,
    cumulativeSince: value.cumulative_since,
    document: value.document,
    breaks: value.breaks ?? [],
    notToConfuse: value.not_to_confuse ?? [],
    origin: originOf(sheet, []),
  };
}
