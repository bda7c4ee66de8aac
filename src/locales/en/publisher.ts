/** Who answers for the site, on the page about it. */
export const publisher = {
  title: 'Who is responsible',
  untold: (missing: string) => `This copy of the site does not say yet: ${missing}.`,
  fields: {
    name: 'Responsible',
    contact: 'Contact',
    money: 'Money',
    independence: 'Independence',
    corrections: 'Mistakes',
  },
  mended:
    'Every figure leads to the line of its file, where anybody may propose another. What was changed stands on the page of changes, and past releases stay as they were.',
  changes: 'What changed',
  contribute: 'How to correct a figure',
};
