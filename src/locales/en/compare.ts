/** What the page that sets places side by side says by itself. */
export const compare = {
  title: 'Compare places',
  description:
    'Set provinces and the nation side by side: the newest figures with their dates and sources, as a chart, a table and a file.',
  lead: 'Choose places and indicators. Each figure keeps its date, its source and its limits; what nobody reported stays empty.',
  choose: 'Choose',
  /** Instead of the form, where no script runs. */
  choices: 'Places and indicators',
  withoutScript:
    'Choosing needs JavaScript, which is off in this browser. Below are ready comparisons; the page of each indicator lists every figure of every place.',
  places: 'Places',
  provinces: 'Provinces and cities',
  former: (day: string) => `Former provinces, until ${day}`,
  /** A former unit: its name may live on with another territory. */
  until: (place: string, day: string) => `${place} (until ${day})`,
  indicators: 'Indicators',
  find: { places: 'Find a place', indicators: 'Find an indicator' },
  findHint: 'Enter picks the first one found.',
  show: 'Go to the comparison',
  ready: 'Ready comparisons',
  readyLead: 'The indicators that most provinces of today report.',
  readyOrder: 'Sorted by value, not ranked: dates and sources differ.',
  open: 'Draw this comparison',
  /** Folds a long table. */
  rows: (places: string) => `Show the table: ${places}`,
  /** What the script says; a number or a name follows where a colon stands at the end. */
  live: {
    chosen: 'chosen:',
    found: 'Found:',
    picked: 'Chosen:',
    results: 'Comparison',
    prompt: 'Choose one more place, or an indicator.',
    beside: 'Compare it with:',
    updated: 'The comparison has changed. Places and indicators:',
    noPlace: 'No place is called',
    noIndicator: 'No indicator that can be compared is called',
    meant: 'Did you mean',
    failed: 'These figures could not be loaded. Try again when you are online.',
    remove: 'Remove',
    clear: 'Clear the choice',
    address: 'Address of this comparison',
    copy: 'Copy the address',
    copied: 'Copied.',
    copyByHand: 'Press Ctrl+C to copy.',
    csv: 'Download the figures (CSV)',
    svg: 'Download the chart (SVG)',
    indicatorPage: 'All figures of this indicator',
    newest: 'Newest figures',
    time: 'Over time',
    timeNote:
      'One scale for all; grey lines are the other places. A line joins only figures that may be compared.',
    disagree: 'Sources disagree.',
    datesDiffer: 'The dates differ: compare with care.',
    periodsDiffer: 'The periods differ: a longer one counts more.',
    bounds: 'Open marks are bounds: more than, up to, about.',
    cut: 'Dashed line:',
    /** After the name of a province of today that is silent. */
    itsParts: 'figures of its former units',
    shared: 'What these places all have, number of indicators:',
    sharedAtOnce: 'Shown at once:',
    sharedFolded: 'folded below:',
    sharedNone: 'There is no indicator for which all of these places have a figure.',
    sharedAll: 'Show all',
    sharedFormer: 'Their former units of the same name, until 30 June 2025; indicators they share:',
    /** Folded; a star stands for how many. */
    formerResults:
      'Their former units of the same name, until 30 June 2025. Results of the same time: *',
    formerNote:
      'Former units may have had another territory: these figures are not continued by those of today.',
    timesDiffer: 'Times differ',
    moreResults: 'Further results of all these places: *',
    parts: 'Parts of the indices: *',
    context: 'What describes these places (area, population, communes): *',
    oneHas: 'Only one of the places has a figure. Indicators: *',
    someHave: 'Only some of the places have a figure. Indicators: *',
    silence:
      '“No figure yet” says that no source read so far gives one, not that it is zero or that nothing was done.',
    none: 'no figure yet',
  },
};
