import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../src/charts/examples/examples.ts';
import { themeCss, chartProperties } from '../src/charts/theme/theme-css.ts';
import { darkPalette, lightPalette, pageTheme } from '../src/charts/theme/theme.ts';
import { toldUsage } from './command/command.ts';

if (toldUsage('npm run gallery -- [FOLDER]')) process.exit();

/** Usage: npm run gallery -- [FOLDER]. Writes one page with every chart on tricky data. */
const [folder = '.dist-gallery'] = process.argv.slice(2);

const styles = `
${themeCss}
body { margin: 0; font: 16px/1.4 'Source Sans 3', sans-serif; }
section { background: var(--chart-paper); color: var(--chart-ink); padding: 16px; }
section.light { ${chartProperties(lightPalette)} }
section.dark { ${chartProperties(darkPalette)} }
figure { display: inline-block; vertical-align: top; margin: 16px; }
figcaption { color: var(--chart-muted); font-size: 13px; margin-bottom: 8px; }
`;

const sections = (['light', 'dark'] as const).map((mode) => {
  const figures = examples.flatMap(({ name, widths, draw }) =>
    widths.map((width) => {
      const svg = draw({ id: `${name}-${width}-${mode}`, theme: pageTheme, width });
      return `<figure id="${mode}-${name}-${width}"><figcaption>${name}, ${width}</figcaption>${svg}</figure>`;
    }),
  );
  return `<section class="${mode}">${figures.join('\n')}</section>`;
});

const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Charts</title>
<style>${styles}</style>${sections.join('\n')}</html>`;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.html'), page);
console.log(join(folder, 'index.html'));
