export interface LedgerWords {
  /** The kinds of documents that lists used to lump together. */
  readonly documentKind: Readonly<Record<'working-rules' | 'urgent-dispatch', string>>;
  /** A report’s word about a directive. */
  readonly told: Readonly<Record<Told, string>>;
  /** The same behind a number, in a sentence. */
  readonly counted: Readonly<Record<Told, (count: string) => string>>;
  readonly dated: Readonly<Record<'past-due' | 'due', string>>;
  /** How many directives, given at how many meetings. */
  readonly ordered: (directives: number, meetings: number) => string;
  /** How many of them later reports tell of, and what; `parts` is a list of `counted`. */
  readonly reported: (count: string, parts: string) => string;
  readonly reportedNone: string;
  readonly silent: (count: string) => string;
  readonly waiting: (count: string) => string;
  readonly overdue: (count: string) => string;
  readonly sections: Readonly<Record<Section, string>>;
  /** The rule of each section; `day` is the day of the dataset. */
  readonly rules: Readonly<Record<Section, (day: string) => string>>;
  readonly jump: string;
  readonly byAddressee: string;
  readonly byAddresseeText: string;
  readonly byMeeting: string;
  /** How many of a meeting’s directives no report names. */
  readonly untold: (count: string) => string;
  /** What a meeting brought: a list of counts. */
  readonly brought: (list: string) => string;
  readonly colours: (count: number) => string;
  readonly became: string;
  readonly earlier: string;
  readonly earlierNone: (total: string) => string;
  readonly orderedBefore: string;
  readonly orderedEarlier: string;
  /** How many of the directives of the meeting before are not mentioned. */
  readonly unmentioned: (count: string, total: string) => string;
  readonly officialRule: string;
  readonly ownReadings: (place: string) => string;
  readonly ownReadingsNone: (place: string) => string;
  readonly missing: string;
  readonly missingText: string;
  readonly missingCount: (reported: string, all: string) => string;
  /** Before the names of the provinces. */
  readonly missingNames: string;
  readonly onlyNames: string;
  readonly missingNobody: string;
}

/** What a report told, or that none did. */
export type Told = 'done' | 'under-way' | 'not-done' | 'repeated';

/** The sections of the ledger of directives. */
export type Section = Told | 'overdue' | 'silent' | 'waiting';
