/** What a colour is for. */
export const roles = [
  'paper',
  'raised',
  'ink',
  'muted',
  'hairline',
  'nation',
  'met',
  'target',
  'focus',
  'context',
  'silent',
] as const;

export type Role = (typeof roles)[number];
export type Palette = Readonly<Record<Role, string>>;

/** Indigo-dyed cloth, eggshell lacquer, Đông Hồ paper. */
export const lightPalette: Palette = {
  paper: '#fbf8f1',
  raised: '#ffffff',
  ink: '#1c1f24',
  muted: '#5a6069',
  hairline: '#ddd7c9',
  nation: '#23456b',
  met: '#2f6f4e',
  target: '#9a6700',
  focus: '#b3386a',
  context: '#8a8477',
  silent: '#c9c4b8',
};

export const darkPalette: Palette = {
  paper: '#14171c',
  raised: '#1c2027',
  ink: '#ece7db',
  muted: '#a3a79f',
  hairline: '#343a44',
  nation: '#8db4e2',
  met: '#7cc49a',
  target: '#e2b04a',
  focus: '#f08bb0',
  context: '#868b8d',
  silent: '#4a505a',
};

/** The colours and the font a chart draws with. */
export type Theme = Palette & { readonly font: string };

export const fontStack = "'Source Sans 3', sans-serif";

/** For files that leave the site (PNG, downloads): SVG rasterisers do not resolve var(). */
export const printTheme: Theme = { ...lightPalette, font: fontStack };

/** The name of the CSS custom property of a role. */
export function propertyOf(role: Role): string {
  return `--chart-${role}`;
}

/** For SVG inside a page: the stylesheet decides, the literal is the fallback. */
export const pageTheme: Theme = {
  paper: onPage('paper'),
  raised: onPage('raised'),
  ink: onPage('ink'),
  muted: onPage('muted'),
  hairline: onPage('hairline'),
  nation: onPage('nation'),
  met: onPage('met'),
  target: onPage('target'),
  focus: onPage('focus'),
  context: onPage('context'),
  silent: onPage('silent'),
  font: `var(--chart-font, ${fontStack})`,
};

function onPage(role: Role): string {
  return `var(${propertyOf(role)}, ${lightPalette[role]})`;
}
