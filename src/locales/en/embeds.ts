/** What the page that makes embeds says. */
export const embeds = {
  title: 'Embed a chart',
  description:
    'Take a chart into an article: frame, picture, file, address. No script, no cookies.',
  lead: 'Every chart is a small page of its own: complete without script, without cookies, with nothing from other hosts. A frame never cuts it off, whatever its height.',
  build: 'Choose',
  find: 'Find a chart',
  chart: 'Chart',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'As the reader’s device', light: 'Light', dark: 'Dark' },
  width: 'Width in pixels, at most',
  highlight: 'Set off a place',
  noHighlight: 'none',
  preview: 'Preview',
  none: 'there is no',
  meant: 'Did you mean:',
  paste: 'Paste',
  snippets: {
    frame: {
      name: 'Live frame',
      hint: 'The chart as it is today and after each release, as high as it needs at any width. Systems that listen for heights set the height.',
    },
    frozen: {
      name: 'Frozen frame',
      hint: 'Keeps for ever the figures of the release in which the chart began to show what it shows today, and says so when there are newer ones.',
    },
    listener: {
      name: 'Exact heights',
      hint: 'Not needed. Once in a page, it sets each frame to the exact height of its chart.',
    },
    picture: { name: 'Picture', hint: 'For newsletters and systems without frames.' },
    inline: { name: 'Drawing in the page', hint: 'The SVG itself: it stays as it is now.' },
    address: { name: 'Address', hint: 'For systems that ask for an address only (oEmbed).' },
    markdown: { name: 'Markdown', hint: 'A picture that links to its page.' },
    policy: { name: 'For IT', hint: 'What a strict security policy of your site must allow.' },
  },
  charts: 'All charts',
  chartsLead: 'Each link opens the embed itself.',
  country: 'The whole country',
  /** Tells charts apart that have one title. */
  kinds: { map: 'map', tiles: 'grid', ranking: 'ranking' },
};
