import type { ViteUserConfig } from 'astro';
import { standaloneValidators } from './standalone-validators.ts';

type Vite = NonNullable<ViteUserConfig>;
type Plugin = Extract<NonNullable<Vite['plugins']>[number], { readonly name: string }>;

/** Lets browsers load validators that were written out, since their policy forbids to make code. */
function writtenValidators(): Plugin {
  return {
    name: 'written-validators',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id.endsWith('/src/dataset/validators.ts') ? standaloneValidators() : undefined),
  };
}

/** What Vite has to know to bundle the check for the browser. */
export function checkerBundle(): Pick<Vite, 'plugins' | 'worker' | 'optimizeDeps'> {
  return {
    plugins: [writtenValidators()],
    // Told beforehand: found only when somebody begins, they would load the page anew.
    optimizeDeps: { include: ['yaml', 'diff', 'ajv/dist/runtime/ucs2length.js'] },
    // In one piece without a module around it: scripts of frames are bundled as workers too, and two of
    // them stand on one page.
    worker: { format: 'iife', plugins: () => [writtenValidators()] },
  };
}
