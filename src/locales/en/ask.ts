/** The page that helps to ask an office for a figure. */
export const ask = {
  description:
    'How to ask an office for a figure that nobody has reported: a ready letter in Vietnamese, and what the law says.',
  lead: 'A hatched tile or “no figure” means that no source in the dataset tells the figure. The office that keeps it may be asked: the letter below is ready to copy. It is in Vietnamese, the language in which offices are written to.',
  chooseTitle: 'Which figure',
  place: 'About',
  indicator: 'Figure',
  /** In a list from which nothing is chosen yet. */
  any: 'choose',
  letterTitle: 'The letter',
  letterText:
    'It asks for the newest figure, its date, and the document that gives it. Fill in what stands in square brackets.',
  copy: 'Copy',
  copied: 'Copied',
  sendTitle: 'To whom, and how',
  send: [
    'About a province: its People’s Committee, or the department of the field. About the nation: the ministry of the field.',
    'By post, at the office, or through the internet: by mail, on the portal of the office. Many offices have a form of their own; the letter then goes into its box for what is asked.',
    'Keep the day on which it was received.',
  ],
  lawTitle: 'What the law says',
  law: [
    'Citizens may ask state bodies for information; information is free of charge, but for what printing, copying and sending costs. Under the law of 2016 foreigners might ask only for what concerned their own rights and duties.',
    'Since 1 September 2026 the amended Law on Access to Information is in force; it replaces Law 104/2016/QH13, in force since 1 July 2018. Its terms have not been read for this page, so that it names no number of days; ask for the term when you send the letter.',
  ],
  lawLinks: ['On the amended law (Lao Động, in English)', 'Text of Law 104/2016/QH13'],
  foundTitle: 'You have the figure',
  foundText:
    'An article, a report or the answer itself, at a public address, is enough: tell of it, or enter it.',
  found: ['Tell of a source', 'How to enter a figure'],
  /** Where a figure is missing. */
  link: 'Ask for the missing figure',
  /** The same on the page of a province. */
  linkPlace: 'Ask for a missing figure of this province',
};
