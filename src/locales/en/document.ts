const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

/** The page of a document: its goals by date, and what was ordered at the meetings that cite it. */
export const document = {
  /** Above the goals of one date. */
  by: (due: string, isOpen: boolean) =>
    isOpen ? `${due.charAt(0).toUpperCase()}${due.slice(1)}` : `By ${due}`,
  fine: 'Why, and sources',
  /** Before the names of other documents that set the same goal. */
  alike: 'Also set by',
  tasks: {
    title: 'What it orders to be done',
    lead: (count: number) =>
      `${counted(count, 'group', 'groups')} of tasks in the order of the document, in our own words. Figures about each stand under the names beside it.`,
  },
  orders: {
    title: 'What was ordered at the meetings that cite it',
    lead: (directives: number, meetings: number, told: number, overdue: number) => {
      const all = `${counted(directives, 'directive', 'directives')} of ${counted(meetings, 'meeting', 'meetings')}`;
      const later = told === 0 ? 'no later report tells of them' : `later reports tell of ${told}`;
      const late = overdue === 0 ? '' : `; ${overdue} past their date with nothing reported`;
      return `${all}: ${later}${late}. No source ties a directive to a single goal, so they stand here together.`;
    },
    overdue: (count: number) =>
      `${counted(count, 'directive', 'directives')} past the date, nothing reported`,
    newest: (count: number) => `The newest ${counted(count, 'directive', 'directives')}`,
  },
};
