/** Fills of classes of values, from the lowest to the highest. */
export const sequentialClasses = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

/** Fills of classes around a reference: far below, below, at it, above, far above. */
export const divergingClasses = ['below2', 'below1', 'middle', 'step2', 'step4'] as const;

/** A colour that stands for a class of values. */
export type ColourClass = (typeof sequentialClasses)[number] | (typeof divergingClasses)[number];

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
  ...sequentialClasses,
  'below1',
  'below2',
  'middle',
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
  step1: '#b9d1e7',
  step2: '#79a3cb',
  step3: '#4575a7',
  step4: '#2a5180',
  step5: '#1c3252',
  below1: '#c29653',
  below2: '#764a11',
  middle: '#d8d4ca',
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
  step1: '#2b3f5b',
  step2: '#3d618e',
  step3: '#5a88bd',
  step4: '#84b1e1',
  step5: '#bedbf8',
  below1: '#7c5621',
  below2: '#d4a351',
  middle: '#3b3935',
};

/** The colours and the font a chart draws with. */
export type Theme = Palette & { readonly font: string };

const fontStack = "'Source Sans 3', sans-serif";

/** The classes nearest to the ground. */
const pale: ReadonlySet<ColourClass> = new Set<ColourClass>(['step1', 'step2', 'below1', 'middle']);

/** Whether a class stands out from paper by less than 3 to 1, so that it needs an outline. */
export function isPale(colourClass: ColourClass): boolean {
  return pale.has(colourClass);
}

/** The colour of words that stand on a class, in the light and in the dark. */
export function inkOn(colourClass: ColourClass, theme: Theme): string {
  return isPale(colourClass) ? theme.ink : theme.paper;
}

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
  step1: onPage('step1'),
  step2: onPage('step2'),
  step3: onPage('step3'),
  step4: onPage('step4'),
  step5: onPage('step5'),
  below1: onPage('below1'),
  below2: onPage('below2'),
  middle: onPage('middle'),
  font: `var(--chart-font, ${fontStack})`,
};

function onPage(role: Role): string {
  return `var(${propertyOf(role)}, ${lightPalette[role]})`;
}
