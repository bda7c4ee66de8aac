import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** Where the site believes it lives: below a path of another host, so that no address is bare. */
const address = { SITE_URL: 'https://example.org', BASE_PATH: '/repo/' };

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        // The code by itself, on small datasets: what a contributor adds to data/ changes nothing here.
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/{data,builds,site,browser,benchmark}/**'],
          env: { ...address, DATA_DIR: 'tests/fixtures/country' },
          // Modules are read once a worker, not once a file: importing was most of the time.
          pool: 'threads',
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        // The real dataset: its own rules, and those of the code that hold for any dataset.
        extends: true,
        test: {
          name: 'data',
          include: ['tests/data/**/*.test.ts', '{src,tests}/**/*.any-data.test.ts'],
          env: { ...address, DATA_DIR: 'data' },
          pool: 'threads',
          isolate: false,
          maxWorkers: '100%',
          testTimeout: minutes,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Whole builds of a small dataset.
        extends: true,
        test: {
          name: 'builds',
          include: ['tests/builds/**/*.test.ts'],
          globalSetup: ['tests/builds/country-setup.ts'],
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
          sequence: { groupOrder: 2 },
        },
      },
      {
        // The site of the real dataset: built once, served, and opened in a real browser.
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/browser-setup.ts', 'tests/browser/built-site-setup.ts'],
          isolate: false,
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
          // Browser tests wait more than they compute.
          maxWorkers: 4,
          sequence: { groupOrder: 3 },
        },
      },
      {
        // Figures to read, not to pass: npm run benchmark.
        extends: true,
        test: {
          name: 'benchmark',
          include: ['tests/benchmark/**/*.test.ts'],
          testTimeout: minutes,
        },
      },
    ],
  },
});
