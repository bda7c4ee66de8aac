import { defineConfig } from 'astro/config';
import { reloadOnData } from './scripts/dev/reload-on-data.ts';

// The build sets both; the defaults serve a visit on this machine.
const { SITE_URL = 'https://tien-do-57.github.io', BASE_PATH = '/' } = process.env;

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  output: 'static',
  trailingSlash: 'always',
  scopedStyleStrategy: 'where',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Plain code: the highlighter loads its languages late, so that two builds may differ.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [reloadOnData('data')],
});
