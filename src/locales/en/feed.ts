/** Words of the feeds and the calendar. */
export const feed = {
  /** Titles of feeds; they stand in a list of feeds of other sites. */
  changes: (site: string) => `${site}: new figures`,
  about: (name: string, site: string) => `${name} · ${site}`,
  calendar: (site: string) => `${site}: meetings and due dates`,
  /** What a feed holds. */
  changesHolds:
    'Meetings and publications that brought figures, and what releases corrected; newest first.',
  holds: (name: string) =>
    `Meetings and publications that brought figures, and corrections, about: ${name}.`,
  /** Why something is not in the calendar; the number is formatted. */
  calendarHolds: (leftOut: string) =>
    `Meetings, and the days by which goals and directives are due. Only whole days that a source or document names: left out because only a month, quarter or year is known: ${leftOut}.`,
  /** The end of a list of figures; the number is formatted. */
  more: (count: string) => `Figures not listed here: ${count}`,
  sources: 'Sources',
  /** Before what is due on a day. */
  targetDue: 'Goal due',
  directiveDue: 'Directive due',
};
