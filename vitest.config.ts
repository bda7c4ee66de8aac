import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        // Modules by themselves, and the rules of the code as a whole.
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/benchmark/**'],
          testTimeout: 20_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        // The built site: built once, served, and opened in a real browser.
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/built-site-setup.ts'],
          testTimeout: 5 * minutes,
          hookTimeout: 5 * minutes,
          // Browser tests wait more than they compute.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
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
