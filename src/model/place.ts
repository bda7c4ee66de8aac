import type { CountryFile, ProvinceFile } from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { originOf } from './lookup.ts';
import type { Origin } from './origin.ts';
import type { Texts } from './texts.ts';

export interface Nation {
  readonly kind: 'nation';
  readonly id: string;
  readonly name: Texts;
  readonly fullName: Texts;
  readonly aliases: readonly string[];
  readonly origin: Origin;
}

export type ProvinceType = 'province' | 'city';

export interface Province {
  readonly kind: 'province';
  readonly id: string;
  readonly name: Texts;
  readonly fullName: Texts;
  readonly types: readonly {
    readonly type: ProvinceType;
    readonly from: string | null;
    readonly act?: string;
  }[];
  /** Only units of today belong to one of the six regions. */
  readonly region: string | undefined;
  /** First day with this territory; undefined when it was so before the dataset begins. */
  readonly from: string | undefined;
  /** Last day with this territory; undefined for a unit of today. */
  readonly to: string | undefined;
  /** Ids of the units it was made of; empty when its territory did not change. */
  readonly predecessors: readonly string[];
  /** Id of the unit that took it over; only for a former unit. */
  readonly successor: string | undefined;
  readonly codes: readonly {
    readonly scheme: 'gso' | 'iso-3166-2';
    readonly code: string;
    readonly from?: string;
    readonly to?: string;
  }[];
  readonly centre: Texts | undefined;
  readonly aliases: readonly string[];
  readonly origin: Origin;
}

export type Place = Nation | Province;

/** Whether a province is a unit of today. */
export function isCurrent(province: Province): boolean {
  return province.to === undefined;
}

/** Whether a place existed on a day (YYYY-MM-DD) with this territory. The nation always did. */
export function existsOn(place: Place, day: string): boolean {
  if (place.kind === 'nation') return true;
  return (place.from ?? '') <= day && (place.to === undefined || day <= place.to);
}

export function toNation(sheet: Sheet<CountryFile>): Nation {
  const { id, name, full_name, aliases = [] } = sheet.value;
  return { kind: 'nation', id, name, fullName: full_name, aliases, origin: originOf(sheet, []) };
}

export function toProvince(sheet: Sheet<ProvinceFile>): Province {
  const { value } = sheet;
  return {
    kind: 'province',
    id: value.id,
    name: value.name,
    fullName: value.full_name,
    types: value.types,
    region: value.region,
    from: value.from ?? undefined,
    to: value.to,
    predecessors: value.predecessors ?? [],
    successor: value.successor,
    codes: value.codes,
    centre: value.centre,
    aliases: value.aliases ?? [],
    origin: originOf(sheet, []),
  };
}
