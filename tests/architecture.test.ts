import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTest, layerOf, modulesOf, type Module } from './modules.ts';

/** What each folder of src/ may import besides itself. This is the architecture. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  dataset: [],
  model: ['dataset'],
  stats: ['model'],
  contribute: ['dataset', 'model', 'stats'],
  charts: ['model', 'stats'],
  exports: ['model', 'stats'],
  locales: ['model'],
  site: ['dataset', 'model', 'stats', 'charts', 'contribute', 'exports', 'locales'],
  styles: [],
  // Of the figures only their types: a component shows, and computes nothing.
  components: ['locales', 'site', 'stats', 'styles'],
  // Of the scripts only their addresses.
  layouts: ['browser', 'components', 'locales', 'site', 'styles'],
  pages: ['charts', 'components', 'exports', 'layouts', 'locales', 'site', 'styles'],
  'middleware.ts': ['locales'],
  // What runs in the reader’s browser: it sees the page, and nothing of the data. What it takes of
  // the charts has a test of its own below.
  browser: ['charts'],
  // A thread beside the page, loaded when somebody begins to write: the check as the commands have it.
  checker: ['dataset', 'model', 'contribute', 'locales', 'site', 'browser'],
  'env.d.ts': ['locales', 'site'],
};

/** Commands use everything that runs without Astro. */
const scriptsMayImport = ['dataset', 'model', 'stats', 'contribute', 'charts', 'exports'];

/** What writes and serves the site asks the site itself, in the readers’ languages. */
const siteMakers = /^scripts\/(?:build|serve|dev)\//;

/** What tells contributors of changes says it in the words of the pages. */
const wordBearers = 'scripts/diff/';

/** Layers that know nothing of the site they end up in. */
const pure = ['dataset', 'model', 'stats', 'contribute', 'charts', 'exports', 'locales'];

const src = modulesOf('src');
const scripts = modulesOf('scripts');
const all = [...src, ...scripts, ...modulesOf('tests')];

/** The layers of src/ that a module imports from. */
function importedLayers({ file, imports }: Module): readonly string[] {
  return imports
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(file), specifier))
    .filter((target) => target.startsWith(`src${sep}`))
    .map(layerOf);
}

const filesOf = (modules: readonly Module[]) => modules.map(({ file }) => file);

describe('the arrows of the architecture', () => {
  test.each(src)('$file imports only what its layer may', (module) => {
    const layer = layerOf(module.file);
    expect(mayImport, `mayImport has no entry for ${layer}`).toHaveProperty([layer]);
    const allowed = [layer, ...(mayImport[layer] ?? [])];
    expect(importedLayers(module).filter((target) => !allowed.includes(target))).toEqual([]);
  });

  test('scripts use the layers that run without Astro', () => {
    const wrong = scripts.filter((module) => {
      const allowed = [
        ...scriptsMayImport,
        ...(siteMakers.test(module.file) ? ['locales', 'site'] : []),
        ...(module.file.startsWith(wordBearers) ? ['locales'] : []),
      ];
      return importedLayers(module).some((layer) => !allowed.includes(layer));
    });
    expect(filesOf(wrong)).toEqual([]);
  });

  test('the code of the site imports no command', () => {
    const wrong = src.filter(({ file, imports }) =>
      imports.some((specifier) => join(dirname(file), specifier).startsWith(`scripts${sep}`)),
    );
    expect(filesOf(wrong)).toEqual([]);
  });
});

describe('the rooms of the house', () => {
  /** What a file imports, types too, as files. */
  const imported = new Map(
    src.map(({ file, imports }) => [
      file,
      imports
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => join(dirname(file), specifier.replace(/\?.*$/, ''))),
    ]),
  );

  test('no file imports itself by way of others', () => {
    expect(circlesIn(imported)).toEqual([]);
  });

  /** The folder of a file inside a layer: `trend` of src/charts/trend/labels.ts. */
  const roomOf = (layer: string, file: string) => {
    const [, room] = new RegExp(`^src/${layer}/([^/]+)/`).exec(file) ?? [];
    return room;
  };

  /** Imports from one room of a layer into another, tests aside. */
  function doorsOf(layer: string): readonly (readonly [string, string])[] {
    return src
      .filter((module) => !isTest(module))
      .flatMap(({ file }) => (imported.get(file) ?? []).map((target) => [file, target] as const))
      .filter(([file, target]) => {
        const [from, to] = [roomOf(layer, file), roomOf(layer, target)];
        return from !== undefined && to !== undefined && from !== to;
      });
  }

  test('no kind of chart imports another kind', () => {
    const shared = ['axes', 'labels', 'marks', 'classes', 'svg', 'theme'];
    const gathering = ['examples', 'files'];
    const wrong = doorsOf('charts').filter(
      ([file, target]) =>
        !gathering.includes(roomOf('charts', file) ?? '') &&
        !shared.includes(roomOf('charts', target) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  // Each storey of site stands on those before it; the folders of pages stand on all of them.
  const storeys = ['links', 'views', 'headlines', 'figures', 'frame', 'takeaway', 'api'];
  // These list the pages and the files there are.
  const gatheringPages = ['sitemap', 'search', 'files'];

  test('the storeys of site point one way, and no folder of a page imports another', () => {
    const wrong = doorsOf('site').filter(([file, target]) => {
      const [from, to] = [roomOf('site', file) ?? '', roomOf('site', target) ?? ''];
      if (gatheringPages.includes(from)) return false;
      if (!storeys.includes(to)) return true;
      return storeys.includes(from) && storeys.indexOf(to) >= storeys.indexOf(from);
    });
    expect(wrong).toEqual([]);
  });

  test('of another language a language knows only the shape of English', () => {
    const shape = join('src', 'locales', 'en', 'en.ts');
    expect(doorsOf('locales').filter(([, target]) => target !== shape)).toEqual([]);
  });

  test('a folder holds at most 45 entries, pictures apart', () => {
    const folders = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'pictures')
      .map((entry) => join(entry.parentPath, entry.name));
    expect(folders.filter((folder) => readdirSync(folder).length > 45)).toEqual([]);
  });

  test('a file of code has at most 250 lines, generated ones and words apart', () => {
    const apart = /^src\/(?:dataset\/file-types\.ts$|locales\/)/;
    const wrong = src.filter(
      ({ file, text }) => !apart.test(file) && text.trimEnd().split('\n').length > 250,
    );
    expect(filesOf(wrong)).toEqual([]);
  });

  /** The groups of files of a graph that reach each other (Tarjan 1972). */
  function circlesIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[][] {
    const seen = new Map<string, { index: number; low: number; open: boolean }>();
    const path: string[] = [];
    const circles: string[][] = [];
    function visit(file: string): { index: number; low: number; open: boolean } {
      const state = { index: seen.size, low: seen.size, open: true };
      seen.set(file, state);
      path.push(file);
      for (const target of graph.get(file) ?? []) {
        if (!graph.has(target)) continue;
        const met = seen.get(target);
        if (met?.open) state.low = Math.min(state.low, met.index);
        if (!met) state.low = Math.min(state.low, visit(target).low);
      }
      if (state.low === state.index) {
        const group = path.splice(path.indexOf(file));
        for (const member of group) {
          const met = seen.get(member);
          if (met) met.open = false;
        }
        if (group.length > 1) circles.push(group);
      }
      return state;
    }
    for (const file of graph.keys()) if (!seen.has(file)) visit(file);
    return circles;
  }
});

/** The door of the site: where its dataset lies, and where it will live itself. */
const doors = ['model.ts', 'address.ts'].map((file) => join('src', 'site', file));

/** Rasterising needs font files, and remembers what it drew. */
const pictureFiles = ['fonts/chart-fonts-files.ts', 'png/png-cache-folder.ts'].map((file) =>
  join('src', 'exports', file),
);

/** Besides, the schemas of the API are published as they lie. */
const filesFromDisk = [...pictureFiles, join('src', 'site', 'api', 'schema-files.ts')];

describe('effects stay at the rim', () => {
  const modules = src.filter((module) => !isTest(module));
  const inPureLayers = modules.filter(({ file }) => pure.includes(layerOf(file)));

  const forbidden: Readonly<Record<string, RegExp>> = {
    'the environment': /\bprocess\.env\b|\bimport\.meta\.env\b/,
    'a clock': /\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/,
    'a random number': /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/,
    'the network': /\bfetch\(|\bXMLHttpRequest\b/,
    'the language of the machine': /\.toLocale\w*String\(\s*\)|\.localeCompare\([^,()]*\)/,
  };

  test.each(Object.entries(forbidden))('left of site nothing reads %s', (_, pattern) => {
    expect(filesOf(inPureLayers.filter(({ text }) => pattern.test(text)))).toEqual([]);
  });

  test('left of site nothing knows Astro', () => {
    const wrong = inPureLayers.filter(
      ({ file, imports }) => file.endsWith('.astro') || imports.some(isAstro),
    );
    expect(filesOf(wrong)).toEqual([]);
  });

  test('right of it nothing reads a clock or draws a random number either', () => {
    const patterns = [forbidden['a clock'], forbidden['a random number']];
    const wrong = modules.filter(({ text }) => patterns.some((pattern) => pattern?.test(text)));
    expect(filesOf(wrong)).toEqual([]);
  });

  test('only the dataset knows YAML, the schemas and the disk; pictures, their fonts and their cache', () => {
    const wrong = modules
      .filter(({ file }) => layerOf(file) !== 'dataset' && !filesFromDisk.includes(file))
      .filter(({ imports }) =>
        imports.some((name) => /^(?:yaml|ajv.*|(?:node:)?fs)(?:\/|$)/.test(name)),
      );
    expect(filesOf(wrong)).toEqual([]);
  });

  test('only the door of the site reads the environment', () => {
    const wrong = modules.filter(({ text }) => text.includes('process.env'));
    expect(filesOf(wrong).filter((file) => !doors.includes(file))).toEqual([]);
  });

  function isAstro(specifier: string): boolean {
    return /^(?:astro|@astrojs)(?:[:/]|$)/.test(specifier);
  }
});

describe('styles', () => {
  const shared = readFileSync('src/styles/site.css', 'utf8');
  const order = shared.split('\n')[0] ?? '';
  // An embed is a page of its own.
  const own = ['src/styles', 'src/components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(
        (file) =>
          file.endsWith('.css') &&
          !['site.css', 'embed.css'].includes(file) &&
          !shared.includes(`'./${file}'`),
      )
      .map((file) => join(folder, file)),
  );

  test.each(own)('%s names the order of layers, since a browser may read it first', (file) => {
    expect(readFileSync(file, 'utf8').split('\n')).toContain(order);
  });
});

describe('names', () => {
  test('no file is a drawer: index, utils, helpers, common', () => {
    const drawer = /^(?:index|utils?|helpers?|common|misc|lib)\d*\.\w+$/;
    const wrong = filesOf(all).filter(
      (file) => drawer.test(basename(file)) && !file.startsWith(join('src', 'pages')),
    );
    expect(wrong).toEqual([]);
  });

  test('no folder is a drawer either', () => {
    const drawer = /^(?:utils?|helpers?|common|misc|lib)$/;
    const wrong = filesOf(all).filter((file) =>
      dirname(file)
        .split(sep)
        .some((name) => drawer.test(name)),
    );
    expect(wrong).toEqual([]);
  });

  test('relative imports name the file with its ending', () => {
    const wrong = all.filter(({ imports }) =>
      imports.some((name) => name.startsWith('.') && !/\.[a-z0-9]+(?:\?[\w&]+)?$/i.test(name)),
    );
    expect(filesOf(wrong)).toEqual([]);
  });
});
