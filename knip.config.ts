import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  // Run by their paths, in processes of their own.
  entry: [
    'scripts/build/tell-chart-states.ts',
    'scripts/build/tell-weights.ts',
    'scripts/bench/tell-usage.ts',
    'scripts/bench/peers/astro/src/content.config.ts',
    'tests/builds/faulty-disk.ts',
    'tests/builds/clock-set-back.ts',
  ],
  include: ['files', 'exports', 'types', 'duplicates', 'dependencies'],
  ignoreExportsUsedInFile: true,
  // Read as files, by their path inside the package, or by a command of their own.
  ignoreDependencies: [
    /^@expo-google-fonts\//,
    '@newswire/frames',
    '@sparticuz/chromium',
    'pym.js',
  ],
  // What a page imports stands in its frontmatter and in the addresses of its scripts.
  compilers: {
    astro: (text) => {
      const [, frontmatter = ''] = /^---\n([^]*?)\n---$/m.exec(text) ?? [];
      const scripts = [...text.matchAll(/<script src="([^"]+)"/g)];
      return [frontmatter, ...scripts.map(([, src = '']) => `import '${src}';`)].join('\n');
    },
  },
};

export default config;
