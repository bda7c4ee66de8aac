/** Who answers for the site, on the page about it. */
export const publisher = {
  title: 'Who is responsible',
  /** In the place of what the dataset does not say. */
  unfilled: 'Not filled in yet.',
  untold:
    'This copy of the site does not say yet who answers for it. What is missing is marked below.',
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
