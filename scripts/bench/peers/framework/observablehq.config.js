import { globSync } from 'node:fs';

export default {
  root: 'src',
  title: 'Figures',
  search: false,
  // Fonts of the web are left out: both sites talk to nobody.
  globalStylesheets: [],
  dynamicPaths: globSync('*/*.json', { cwd: 'src/figures' }).map(
    (file) => `/${file.replace('.json', '')}`,
  ),
};
