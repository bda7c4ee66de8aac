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
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // Plain code: the highlighter loads its languages late, so that two builds may differ.
  markdown: { syntaxHighlight: false },
  // A script is a file of its own, however small: a strict content security policy allows no other.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [reloadOnData('data')],
});
