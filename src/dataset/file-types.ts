// Made from schemas/ by “npm run types”. Do not edit by hand.

/**
 * Committees, ministries, offices and groups of them: who meets, issues, measures, and has to act.
 *
 * @minItems 1
 */
export type BodiesFile = [Body, ...Body[]];
/**
 * A permanent name: lower-case ASCII words joined by hyphens. Never reused.
 * Good: lai-chau, 2025-09-24-government-4.
 * Bad: Lai_Châu (capitals, underscore, diacritics).
 */
export type Id = string;
/**
 * A plain text of at most 600 characters.
 */
export type Text = string;
/**
 * A calendar day, in quotes.
 * Good: "2025-07-01".
 * Bad: 2025-07-01 without quotes (some tools read a date, not a text).
 */
export type EdtfDay = string;
/**
 * The full public address.
 * Good: https://gialai.gov.vn/tin-tuc/….html.
 * Bad: a shortened link, a search result, a page behind a login.
 */
export type Address = string;
/**
 * A day, month or year, exactly as precise as the source, in quotes.
 * Good: "2025-09-23", "2025-09", "2025".
 * Bad: 23/09/2025 (day first); 2025-9-3 (no zeros); "2025-09-30" when the source says September.
 */
export type EdtfDate = string;
/**
 * A list of ids, each once.
 */
export type Ids = Id[];
/**
 * How well the entry is supported: high (two independent copies, or an official page), medium (one copy).
 */
export type Confidence = 'high' | 'medium';
/**
 * A language of a source, as a BCP 47 code.
 */
export type Language = 'vi' | 'en' | 'uk' | 'ru' | 'ja' | 'es' | 'nl';
/**
 * How near the source is to the measuring: primary (the office that measures says it), reported (press or another office reports it), compiled (a third party put it together).
 */
export type Evidence = 'primary' | 'reported' | 'compiled';
/**
 * How the source limits the number. Leave out when the source states it exactly; about is for «khoảng» (about) and «gần» (nearly) alike.
 * Good: more-than for «понад 90 мільйонів», «hơn 90 triệu».
 * Bad: exact for a number that stands behind “over”, “about” or “nearly”.
 */
export type Bound = 'exact' | 'at-least' | 'more-than' | 'about' | 'at-most' | 'less-than';
/**
 * A stretch of time: a day, month or year, or two of them joined by a slash; two dots for an open end.
 * Good: "2025-07-01/2025-09-10", "2025-10", "2026/.." (from 2026 on).
 * Bad: "Q3 2025"; "2025-09-10/2025-07-01" (ends before it begins).
 */
export type EdtfPeriod = string;
/**
 * Warnings somebody looked at and accepted. An entry that is no longer needed is an error.
 */
export type ExceptionsFile = Exception[];
/**
 * The groups in which indicators are shown, in the order of the list.
 *
 * @minItems 1
 */
export type GroupsFile = [Group, ...Group[]];
/**
 * What sort of number it is: level (a stock on a day), flow (a count over a period), share (part of a whole, percent), rank (1 is best), index (points of a composite), delta (a change), target (what should be), allocation (money or things decided, not spent).
 */
export type Kind =
  'level' | 'flow' | 'share' | 'rank' | 'index' | 'delta' | 'target' | 'allocation';
/**
 * What became of directives of earlier meetings, as the sources of this file tell it.
 *
 * @minItems 1
 */
export type FollowUps = [FollowUp, ...FollowUp[]];
/**
 * Programmes, projects, platforms and campaigns that sources speak of.
 *
 * @minItems 1
 */
export type ProgrammesFile = [Programme, ...Programme[]];
/**
 * The six socio-economic regions.
 *
 * @minItems 1
 */
export type RegionsFile = [Region, ...Region[]];
/**
 * What part of a place a number may be about, where it is not the whole place.
 */
export type ScopesFile = Scope[];
/**
 * Units of measure, with the words that follow a number.
 *
 * @minItems 1
 */
export type UnitsFile = [Unit, ...Unit[]];

export interface Files {
  bodies: BodiesFile;
  country: CountryFile;
  dataset: DatasetFile;
  document: DocumentFile;
  exceptions: ExceptionsFile;
  groups: GroupsFile;
  indicator: IndicatorFile;
  meeting: MeetingFile;
  programmes: ProgrammesFile;
  province: ProvinceFile;
  publication: PublicationFile;
  regions: RegionsFile;
  release: ReleaseFile;
  scopes: ScopesFile;
  'tile-grid': TileGridFile;
  units: UnitsFile;
}
export interface Body {
  id: Id;
  name: Texts;
  short?: Texts;
  /**
   * Where it stands. A group (ministries, provinces) stands for all of its kind.
   */
  level:
    | 'party'
    | 'central'
    | 'national'
    | 'ministry'
    | 'province'
    | 'commune'
    | 'enterprise'
    | 'international'
    | 'group';
  place: Id;
  part_of?: Id;
  document?: Id;
}
/**
 * One text in several languages. English and Vietnamese are required; Ukrainian and Russian are welcome. Plain text, own words, no markup.
 * Good: { en: Online dossiers, vi: Hồ sơ trực tuyến }.
 * Bad: a sentence copied from an article; HTML; Vietnamese without diacritics.
 */
export interface Texts {
  en: Text;
  vi: Text;
  uk?: Text;
  ru?: Text;
}
/**
 * The nation as a place.
 */
export interface CountryFile {
  /**
   * Always vietnam.
   */
  id: 'vietnam';
  name: Texts;
  full_name: Texts;
  /**
   * Other spellings that sources use, in any script.
   */
  aliases?: string[];
}
/**
 * The dataset as a whole.
 */
export interface DatasetFile {
  title: Texts;
  description: Texts;
  /**
   * The release, as year.month.number.
   * Good: 2026.11.1.
   */
  version: string;
  /**
   * The version of the file formats.
   */
  schema_version: number;
  date: EdtfDay;
  read_until: EdtfDay;
  /**
   * The licence of the data.
   */
  licence: {
    /**
     * The SPDX id.
     */
    id: string;
    /**
     * The licence by its name.
     */
    name: string;
    url: Address;
  };
  /**
   * Who answers for the site, as the page about it says. May stay unfilled on a copy to work with; “npm run check -- --publish” wants all of it before readers see the site.
   */
  publisher?: {
    name?: Texts;
    contact?: Address;
    money?: Texts;
    independence?: Texts;
    corrections?: Texts;
  };
  /**
   * The languages of the site, the default first.
   *
   * @minItems 1
   */
  languages: ['en' | 'vi' | 'uk' | 'ru', ...('en' | 'vi' | 'uk' | 'ru')[]];
  /**
   * Where the files can be seen and edited; the build adds the path and line.
   */
  repository: {
    url: Address;
    /**
     * The branch that is published.
     */
    branch: string;
  };
}
/**
 * A legal act: number, issuer, date, what it implements, the targets it sets.
 */
export interface DocumentFile {
  id: Id;
  /**
   * The number as the issuer writes it; null when it has none or it is not known.
   * Good: 57-NQ/TW.
   */
  number: string | null;
  /**
   * What sort of act it is: regulation (quy định), working-rules (quy chế), dispatch (công văn), urgent-dispatch (công điện).
   */
  kind:
    | 'resolution'
    | 'decision'
    | 'plan'
    | 'directive'
    | 'conclusion'
    | 'notice'
    | 'regulation'
    | 'working-rules'
    | 'dispatch'
    | 'urgent-dispatch'
    | 'action-programme';
  issuer: Id;
  /**
   * The date it bears, or null when not known.
   */
  date: EdtfDate | null;
  title: Texts;
  implements?: Ids;
  replaces?: Ids;
  confidence?: Confidence;
  sources?: Sources;
  /**
   * The groups of tasks that the document lays down, in its order.
   *
   * @minItems 1
   */
  task_groups?: [TaskGroup, ...TaskGroup[]];
  /**
   * The values the document sets for a date.
   */
  targets?: Target[];
}
/**
 * The sources of this file, each under a short name that “cite” uses.
 */
export interface Sources {
  [k: string]: Source;
}
/**
 * One article or page, in one language, at one address. The text itself is linked, not stored.
 */
export interface Source {
  /**
   * Who published it: the name of the paper, or the host name; the same for all editions of a paper. For a copy elsewhere the publisher and, in brackets, where it stands.
   * Good: Lao Động; laichau.gov.vn; Báo Bắc Ninh (Vietnam.vn).
   * Bad: the province, when a ministry published it; news.laodong.vn.
   */
  publisher: string;
  url: Address;
  language: Language;
  translated_from?: Language;
  evidence: Evidence;
  /**
   * When it was published, or null when the page does not say.
   */
  published: EdtfDate | null;
  accessed: EdtfDay;
  /**
   * SHA-256 of the text as the contributor saved it, so that “npm run verify” can find it. Not needed for a table.
   */
  sha256?: string;
  /**
   * The licence of a compiled table, by its name.
   */
  licence?: string;
  note?: Texts;
}
export interface TaskGroup {
  id: Id;
  text: Texts;
  groups?: Ids;
}
export interface Target {
  id: Id;
  indicator?: Id;
  /**
   * Ids of indicators of the same subject that do not measure it, since they count something else: their pages name the goal, without a reading.
   *
   * @minItems 1
   */
  related?: [Id, ...Id[]];
  place: Id;
  scope?: Id;
  text: Texts;
  bound: Bound;
  /**
   * The number, the lower and upper end of a range, or null for a goal without a number.
   *
   * @minItems 2
   * @maxItems 2
   */
  value: number | [number, number] | null;
  /**
   * An id from units.yaml; null for a goal without a number.
   */
  unit: Id | null;
  due: EdtfPeriod;
  confidence: Confidence;
  /**
   * The sources of this file that say it.
   *
   * @minItems 1
   */
  sources: [string, ...string[]];
  note?: Texts;
}
export interface Exception {
  /**
   * The code of the warning.
   */
  code: string;
  /**
   * The file and the path in it that the warning names.
   * Good: meetings/2025/2025-09-24-government-4.yaml#/observations/tasks-completed/0/value.
   */
  at: string;
  /**
   * The value that was accepted, when the warning is about one; the entry lapses when the value changes.
   */
  value?: number | string;
  /**
   * Why it is right as it stands.
   */
  reason: string;
  /**
   * Who looked, as a GitHub name or a role.
   */
  by: string;
  until: EdtfDay;
}
export interface Group {
  id: Id;
  name: Texts;
  description: Texts;
}
/**
 * The definition card of one indicator: what it counts and what not, its unit, kind and direction.
 */
export interface IndicatorFile {
  id: Id;
  name: Texts;
  definition: Texts;
  counts?: Texts;
  excludes?: Texts;
  group: Id;
  list_of?: Id;
  /**
   * false for a fact of one report that nobody looks up a second time: it stays with its meeting, and leaves lists, coverage and comparisons.
   */
  listed?: boolean;
  unit: Id;
  kind: Kind;
  /**
   * Which way is better: up, down, or none when neither is.
   */
  direction: 'up' | 'down' | 'none';
  /**
   * Values outside are mistakes. A percentage of a whole lies in 0 to 100 without being told.
   */
  bounds?: {
    /**
     * The least possible value.
     */
    min?: number;
    /**
     * The greatest possible value.
     */
    max?: number;
  };
  /**
   * The most, in the unit, by which two readings at most 90 days apart can differ; a larger jump is asked about.
   * Good: 20 for a share of people that grows over years.
   */
  plausible_change?: number;
  /**
   * How many decimals a reader needs at most.
   */
  decimals: number;
  cumulative_since?: EdtfDate;
  document?: Id;
  /**
   * Dates at which the series changed its meaning.
   */
  breaks?: Break[];
  /**
   * Indicators that look alike, and the difference.
   */
  not_to_confuse?: LookAlike[];
}
export interface Break {
  date: EdtfDate;
  text: Texts;
}
export interface LookAlike {
  indicator: Id;
  text: Texts;
}
/**
 * One session of a steering committee, national or provincial: when, who, from which nodes it is told, its sources, and everything they report. One session told by many articles is one file with many sources.
 */
export interface MeetingFile {
  id: Id;
  body: Id;
  /**
   * The number of the session, when the committee counts them.
   */
  ordinal?: number;
  date: EdtfDate;
  date_note?: Texts;
  /**
   * How people took part; leave out when unknown.
   */
  format?: 'online' | 'in-person' | 'hybrid';
  nodes?: Ids;
  title: Texts;
  summary?: Texts;
  sources: Sources;
  /**
   * Holders of public office and what they did there. Offices first; no private persons.
   */
  officials?: Official[];
  /**
   * Legal acts the sources cite.
   */
  documents?: DocumentMention[];
  /**
   * Programmes and projects the sources speak of.
   */
  programmes?: ProgrammeMention[];
  observations?: Observations;
  /**
   * What the meeting ordered, to whom, by when.
   */
  directives?: Directive[];
  follow_ups?: FollowUps;
  /**
   * What the sources name as an obstacle.
   */
  difficulties?: Difficulty[];
  /**
   * Things that happened on a day and are told at the meeting: a launch, an opening.
   */
  milestones?: Milestone[];
  /**
   * Colours that an office gave to a place. A claim by its giver about tasks, not an outcome; never our reading.
   */
  statuses?: OfficialStatus[];
}
export interface Official {
  office: Texts;
  /**
   * The name in Vietnamese, with diacritics.
   * Good: Phạm Minh Chính.
   */
  name: string;
  /**
   * What the source says the person did. Present is not chaired.
   */
  role: 'chairs' | 'chairs-node' | 'concludes' | 'speaks' | 'attends';
  node?: Id;
  cite: Cite;
}
/**
 * Where it is said: a source of this file, and the paragraph in it (the n-th non-empty line of the text, from 1), a list of paragraphs, or null where nobody recorded it. Two sources that say the same are one entry with two citations.
 * Good: { lai-chau: 3, ca-mau: 4 }.
 * Bad: the same claim entered twice, once a source.
 */
export interface Cite {
  /**
   * @minItems 1
   */
  [k: string]: number | [number, ...number[]] | null;
}
/**
 * A legal act that the sources cite.
 */
export interface DocumentMention {
  document: Id;
  /**
   * The number as the source prints it, when it does.
   * Good: 57NQ/TW.
   */
  printed?: string;
  cite: Cite;
}
/**
 * A programme or project that the sources speak of.
 */
export interface ProgrammeMention {
  programme: Id;
  text?: Texts;
  cite: Cite;
}
/**
 * What the sources report, grouped by indicator: a list of observations, or one table.
 */
export interface Observations {
  [k: string]: [Observation, ...Observation[]] | Table;
}
/**
 * One claim about one indicator, place and time. Give as_of for a stock, period for a flow; null with a note when the source does not say when.
 */
export interface Observation {
  place: Id;
  /**
   * When a stock, share, rank or index stood so; null when the source does not say (add a note).
   */
  as_of?: EdtfDate | null;
  /**
   * Over which time a flow, target or allocation runs; null when the source does not say (add a note).
   */
  period?: EdtfPeriod | null;
  scope?: Id;
  /**
   * The number alone, in the indicator’s unit, written with plain digits and a decimal point.
   * Good: 7500000 for “7,5 мільйона”; 72.63 for “72,63%”.
   * Bad: 7,5; 72%; >45; n/a (leave the observation out: what is not reported is not entered).
   */
  value: number;
  bound?: Bound;
  /**
   * Only when it differs from the indicator’s own kind: delta for a change of it, target for an aim, allocation for money set aside.
   */
  kind?: 'delta' | 'target' | 'allocation';
  unit?: Id;
  change_from?: EdtfDate;
  /**
   * The figure as it stands in the source, with its unit word, at most 60 characters; a map from source to figure when two sources print it differently. Never a sentence.
   * Good: "понад 6,6 мільйона".
   * Bad: "6600000" (not how it is printed).
   */
  printed:
    | string
    | {
        [k: string]: string;
      };
  cite: Cite;
  note?: Texts;
}
/**
 * A dense table: one indicator, one time, many places. The short form for index editions.
 */
export interface Table {
  as_of?: EdtfDate;
  period?: EdtfPeriod;
  scope?: Id;
  /**
   * Place and number, one a line.
   */
  values: {
    [k: string]: number;
  };
  cite: Cite;
  note?: Texts;
}
export interface Directive {
  id: Id;
  by?: Texts;
  to: Ids;
  text: Texts;
  /**
   * By when, as exact as the source; null when no date was given.
   */
  due: EdtfPeriod | null;
  timing?: Texts;
  cite: Cite;
}
/**
 * What a source tells of one directive of an earlier meeting. Only what it says about that very task: progress in the same field is an observation, not a follow-up.
 */
export interface FollowUp {
  /**
   * The meeting’s id, a dot, the directive’s id.
   * Good: 2025-07-20-government-3.cut-thirty-percent.
   * Bad: a directive of the same meeting; a directive given later than the source tells.
   */
  directive: string;
  /**
   * What the source says of it: done (it says that the task is finished), under-way (some of it, or a number on the way), not-done (it says that the task is not finished), repeated (the same is ordered again).
   * Bad: done for a task of which the source only says that it goes well.
   */
  state: 'done' | 'under-way' | 'not-done' | 'repeated';
  text: Texts;
  cite: Cite;
}
export interface Difficulty {
  id: Id;
  place: Id;
  text: Texts;
  cite: Cite;
}
export interface Milestone {
  id: Id;
  place: Id;
  /**
   * When it happened; null when the source does not say.
   */
  date: EdtfDate | null;
  text: Texts;
  cite: Cite;
}
export interface OfficialStatus {
  id: Id;
  place: Id;
  scheme: Texts;
  document?: Id;
  /**
   * The colour.
   */
  value: 'green' | 'yellow' | 'red';
  /**
   * The body that gave it; null when the source does not say.
   */
  given_by: Id | null;
  /**
   * The day it held.
   */
  as_of: EdtfDate | null;
  /**
   * What carries the claim: text (a paragraph says it; cite it), address (only the page’s address says it).
   */
  evidence: 'text' | 'address';
  /**
   * The source whose address carries it, when evidence is address.
   */
  source?: string;
  cite?: Cite;
  note: Texts;
}
export interface Programme {
  id: Id;
  name: Texts;
  /**
   * What it is.
   */
  kind: 'programme' | 'project' | 'platform' | 'campaign' | 'centre';
  place: Id;
  period?: EdtfPeriod;
  document?: Id;
  url?: Address;
  description?: Texts;
  /**
   * Other names that sources use, in any script.
   */
  aliases?: string[];
}
/**
 * A provincial-level unit, current or former, with its life span, codes and succession. A name that lived on with another territory after 1 July 2025 is two units.
 */
export interface ProvinceFile {
  id: Id;
  name: Texts;
  full_name: Texts;
  /**
   * Province or centrally-run city, from which day, by which act.
   *
   * @minItems 1
   */
  types: [UnitType, ...UnitType[]];
  region?: Id;
  /**
   * The first day with this territory; null when it was so before this dataset begins.
   */
  from: EdtfDay | null;
  to?: EdtfDay;
  predecessors?: Ids;
  successor?: Id;
  /**
   * Official codes with the days they hold. Seven codes changed their meaning on 1 July 2025: join on the id, never on a code.
   */
  codes: Code[];
  centre?: Texts;
  /**
   * Other spellings that sources use, in any script.
   */
  aliases?: string[];
}
export interface UnitType {
  /**
   * province (tỉnh) or city (thành phố trực thuộc trung ương).
   */
  type: 'province' | 'city';
  /**
   * The first day; null when it was so before this dataset begins.
   */
  from: EdtfDay | null;
  /**
   * The act that made it so.
   */
  act?: string;
}
export interface Code {
  /**
   * gso (General Statistics Office, Decision 19/2025/QĐ-TTg) or iso-3166-2 (still the codes of the 63 former units).
   */
  scheme: 'gso' | 'iso-3166-2';
  /**
   * The code, in quotes: "01", not 01.
   */
  code: string;
  from?: EdtfDay;
  to?: EdtfDay;
}
/**
 * One report, index edition or article that belongs to no meeting: its source, its observations, and what it tells of directives.
 */
export interface PublicationFile {
  id: Id;
  title: Texts;
  issuer?: Id;
  /**
   * The edition of an index, by its year. Editions are compared with each other, never mixed.
   */
  edition?: string;
  /**
   * When it came out, or null.
   */
  date?: EdtfDate | null;
  sources: Sources;
  documents?: DocumentMention[];
  programmes?: ProgrammeMention[];
  observations?: Observations;
  follow_ups?: FollowUps;
}
export interface Region {
  id: Id;
  name: Texts;
  document?: Id;
}
/**
 * What one release of the dataset contained: written by “npm run release”, never by hand.
 */
export interface ReleaseFile {
  /**
   * The version: year.month.number.
   */
  id: string;
  date: EdtfDay;
  /**
   * The release before it; null for the first.
   */
  previous: string | null;
  summary: Texts;
  /**
   * The version of the file formats of this state.
   */
  schema_version: number;
  /**
   * SHA-256 of the list of the SHA-256 of all files of this state.
   */
  state: string;
  added?: Added;
  /**
   * Claims that say something else now, and claims that are gone: one group for each reason.
   */
  changes?: Reason[];
  /**
   * By file: claims that say the same with another note, citation or printed form; ids without the id of their report.
   */
  reworded?: {
    [k: string]: string[];
  };
  /**
   * Indicators, meetings, publications, documents and provinces whose id was in the release before and is no more. No id is used again.
   */
  gone?: Gone[];
  /**
   * Charts that are new or show something else than before, each with the beginning of the SHA-256 of its numbers.
   */
  charts?: {
    [k: string]: string;
  };
  /**
   * Charts of the release before that the data no longer supports, with their titles.
   */
  charts_gone?: {
    [k: string]: Texts;
  };
  /**
   * How this state becomes the one before it, file by file.
   */
  way_back?: StepBack[];
  /**
   * SHA-256 of everything above this line: what was written by half or changed later is found by it.
   */
  seal: string;
}
/**
 * What came with this release; the first brought everything and names nothing.
 */
export interface Added {
  /**
   * Files that were not there before.
   */
  files: string[];
  /**
   * By file: the ids of new claims, without the id of their report.
   */
  claims: {
    [k: string]: string[];
  };
}
export interface Reason {
  /**
   * correction: what the dataset said was wrong, or stood in the wrong place. revision: the sources say something else now. withdrawal: what cannot be shown any more, whether right or wrong.
   */
  kind: 'correction' | 'revision' | 'withdrawal';
  reason: Texts;
  changed?: Changed[];
  removed?: Removed[];
}
export interface Changed {
  claim: string;
  file: string;
  was: Said;
  now: Said;
}
/**
 * What a claim said: its value, and what else belongs to it or differs.
 */
export interface Said {
  value: number;
  bound?: Bound;
  unit?: string;
  kind?: Kind;
  timing?: 'as-of' | 'period';
  time?: string | null;
  /**
   * null for the whole place.
   */
  scope?: string | null;
  change_from?: string | null;
  /**
   * Every form in which sources print it, joined by a slash.
   */
  printed?: string;
}
export interface Removed {
  claim: string;
  /**
   * Where it stood.
   */
  file: string;
  was: Said;
  /**
   * The claim that says it now: filed anew, or merged with another.
   */
  became?: string;
  now?: Said;
}
export interface Gone {
  kind: 'indicator' | 'meeting' | 'publication' | 'document' | 'province';
  id: Id;
  file: string;
  name: Texts;
  /**
   * The id of the same kind in which it lives on; null where there is none.
   */
  became: string | null;
  reason: Texts;
}
export interface StepBack {
  path: string;
  /**
   * SHA-256 of the file in this release; null where it is not there.
   */
  is: string | null;
  /**
   * The same in the release before.
   */
  was: string | null;
  /**
   * A unified diff from this release to the one before, without context.
   */
  patch?: string;
}
export interface Scope {
  id: Id;
  name: Texts;
  description: Texts;
}
/**
 * One square for each unit, near where it lies.
 */
export interface TileGridFile {
  id: Id;
  title: Texts;
  as_of?: EdtfDay;
  /**
   * How many rows.
   */
  rows: number;
  /**
   * How many columns.
   */
  columns: number;
  /**
   * The squares; row 0 is the north, column 0 the west.
   *
   * @minItems 1
   */
  tiles: [Tile, ...Tile[]];
  /**
   * Archipelagos drawn as insets, each belonging to a unit.
   */
  islands?: IslandTile[];
}
export interface Tile {
  place: Id;
  row: number;
  column: number;
  /**
   * Two to four letters.
   */
  label: string;
}
export interface IslandTile {
  name: Texts;
  place: Id;
  row: number;
  column: number;
}
export interface Unit {
  id: Id;
  name: Texts;
  /**
   * How numbers are set: percent (a percent sign), points (percentage points), currency (long amounts in words), count, rank, index or rate.
   */
  style: 'percent' | 'points' | 'currency' | 'count' | 'rank' | 'index' | 'rate';
  /**
   * The word that follows a number, by plural category of the language (Intl.PluralRules).
   * Good: { en: { one: task, other: tasks }, vi: { other: nhiệm vụ } }.
   */
  forms: {
    en: {
      one?: string;
      few?: string;
      many?: string;
      other: string;
    };
    vi: {
      one?: string;
      few?: string;
      many?: string;
      other: string;
    };
    uk?: {
      one?: string;
      few?: string;
      many?: string;
      other: string;
    };
    ru?: {
      one?: string;
      few?: string;
      many?: string;
      other: string;
    };
  };
}
