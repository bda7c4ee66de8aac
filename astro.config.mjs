import { defineConfig } from 'astro/config';
import { checkerBundle } from './scripts/build/checker-bundle.ts';
import { datasetBeside } from './scripts/dev/dataset-beside.ts';
import { filesOfSite } from './scripts/dev/files-of-site.ts';
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
  vite: {
    ...checkerBundle(),
    build: { assetsInlineLimit: 0 },
    // A built site lies beside the code with tens of thousands of files: to watch them takes seconds.
    server: {
      warmup: { ssrFiles: ['./src/pages/**/*.astro'] },
      watch: { ignored: ['**/dist/**', '**/.dist*/**', '**/tests/**'] },
    },
  },
  devToolbar: { enabled: false },
  integrations: [datasetBeside(process.env.DATA_DIR ?? 'data'), filesOfSite(siteAddress.base)],
});
