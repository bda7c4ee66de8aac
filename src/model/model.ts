import type { Body } from './body.ts';
import type { FollowUp } from './follow-up.ts';
import type { Group, Indicator, Unit } from './indicator.ts';
import type { LegalDocument, Target } from './legal-document.ts';
import type { Meeting } from './meeting.ts';
import type { Observation } from './observation.ts';
import type { Nation, Place, Province } from './place.ts';
import type { Programme } from './programme.ts';
import type { Publication } from './publication.ts';
import type { Release } from './release.ts';
import type { Scope } from './scope.ts';
import type { Texts } from './texts.ts';

export interface Region {
  readonly id: string;
  readonly name: Texts;
}

export interface Tile {
  readonly place: string;
  readonly row: number;
  readonly column: number;
  readonly label: string;
}

/** One square for each unit of today, near where it lies. */
export interface TileGrid {
  readonly rows: number;
  readonly columns: number;
  readonly tiles: readonly Tile[];
  readonly islands: readonly {
    readonly name: Texts;
    readonly place: string;
    readonly row: number;
    readonly column: number;
  }[];
}

/** Who answers for the site; undefined where the dataset does not say yet. */
export interface Publisher {
  readonly name?: Texts;
  /** A page at which they can be reached. */
  readonly contact?: string;
  readonly money?: Texts;
  readonly independence?: Texts;
  readonly corrections?: Texts;
}

/** What a site that readers see has to say of its publisher, in the order of the page. */
export const publisherFields = [
  'name',
  'contact',
  'money',
  'independence',
  'corrections',
] as const satisfies readonly (keyof Publisher)[];

export interface About {
  readonly title: Texts;
  readonly description: Texts;
  /** The release, year.month.number. */
  readonly version: string;
  /** The day of the release. */
  readonly date: string;
  /** The day up to which sources were read, against which ages, silence and dates are counted. */
  readonly readUntil: string;
  readonly licence: { readonly id: string; readonly name: string; readonly url: string };
  readonly repository: { readonly url: string; readonly branch: string };
  readonly publisher: Publisher;
}

/** The whole dataset as the rest of the program knows it: names resolved, orders fixed. */
export interface Model {
  readonly about: About;
  readonly nation: Nation;
  /** Units of today first, then former ones, each in the order of their ids. */
  readonly provinces: readonly Province[];
  readonly places: ReadonlyMap<string, Place>;
  readonly regions: readonly Region[];
  readonly groups: readonly Group[];
  readonly scopes: readonly Scope[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly programmes: readonly Programme[];
  readonly documents: ReadonlyMap<string, LegalDocument>;
  readonly targets: readonly Target[];
  /** Oldest first. */
  readonly meetings: readonly Meeting[];
  readonly publications: readonly Publication[];
  /** What later meetings and publications tell of directives, in the order of the files. */
  readonly followUps: readonly FollowUp[];
  /** Versions of the dataset, newest first. */
  readonly releases: readonly Release[];
  /** In the order of their ids. */
  readonly observations: readonly Observation[];
  readonly tileGrid: TileGrid;
  /** The units until June 2025; undefined where the dataset has no such grid. */
  readonly formerTileGrid: TileGrid | undefined;
}
