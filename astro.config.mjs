import { defineConfig } from 'astro/config';
import { filesOfSite } from './scripts/dev/files-of-site.ts';
import { reloadOnData } from './scripts/dev/reload-on-data.ts';
import { siteAddressOf } from './src/site/address.ts';

// Asked now: whoever builds may have said where the site will live after this module was first read.
const siteAddress = siteAddressOf(process.env);

export default defineConfig({
  site: siteAddress.origin,
  base: siteAddress.base,
  output: 'static',
  trailingSlash: 'always',
  scopedStyleStrategy: 'where',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  // Plain code: the highlighter loads its languages late, so that two builds may differ.
  markdown: { syntaxHighlight: false },
  // A script is a file of its own, however small: a strict content security policy allows no other.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [reloadOnData('data'), filesOfSite(siteAddress.base)],
});
