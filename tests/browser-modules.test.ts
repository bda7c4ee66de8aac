import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTest, layerOf, modulesOf, type Module } from './modules.ts';

const src = modulesOf('src');

describe('the browser', () => {
  /** Imports that are still there when types are gone. */
  const kept = ({ text }: Module) =>
    [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*?from '([^']+)'/gm)].map(
      ([, specifier = '']) => specifier,
    );
  const modules = new Map(src.map((module) => [module.file, module]));

  function reached(file: string, found: Set<string>): Set<string> {
    const module = modules.get(file);
    if (!module || found.has(file)) return found;
    found.add(file);
    for (const specifier of kept(module).filter((name) => name.startsWith('.'))) {
      reached(join(dirname(file), specifier), found);
    }
    return found;
  }

  const own = src.filter((module) => layerOf(module.file) === 'browser' && !isTest(module));
  const loaded = own.reduce((found, { file }) => reached(file, found), new Set<string>());

  test.each([...loaded])('%s weighs what a phone can carry', (file) => {
    const module = modules.get(file);
    const packages = module ? kept(module).filter((name) => !name.startsWith('.')) : [];
    expect(['browser', 'charts']).toContain(layerOf(file));
    if (layerOf(file) === 'charts')
      expect(packages.filter((name) => name !== 'd3-array')).toEqual([]);
  });

  // Ajv stays away: validators.ts is written out for browsers.
  const inThread = src
    .filter((module) => layerOf(module.file) === 'checker' && !isTest(module))
    .reduce((found, { file }) => reached(file, found), new Set<string>());
  const ofSite = ['claim-words.ts', 'quantity.ts'];

  test.each([...inThread])('%s can be loaded by a browser', (file) => {
    const module = modules.get(file);
    const packages = module ? kept(module).filter((name) => !name.startsWith('.')) : [];
    const allowed = file.endsWith(join('dataset', 'validators.ts')) ? ['ajv'] : ['yaml', 'diff'];
    expect(packages.filter((name) => !allowed.includes(name))).toEqual([]);
    if (layerOf(file) === 'site') expect(ofSite).toContain(basename(file));
  });
});
