import type { AstroIntegration } from 'astro';
import type { OnRequest } from '../serve/file-on-request.ts';

type SetUp = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Server = Parameters<SetUp>[0]['server'];

/**
 * In “npm run dev” the server of pages also gives what is no page, written by the same functions as
 * in a build, from the dataset as it is now.
 *
 * @param base Begins and ends with a slash.
 */
export function filesOfSite(base: string): AstroIntegration {
  return {
    name: 'files-of-site',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const fileAt = filesIn(server);
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
          if (!/\.[a-z]+$/.test(path) || path.startsWith('/src/')) {
            next();
            return;
          }
          fileAt(decodeURIComponent(path)).then((file) => {
            if (file === undefined) next();
            else response.writeHead(200, { 'Content-Type': file.mediaType }).end(file.content);
          }, next);
        });
      },
    },
  };
}

interface FileList {
  readonly siteFiles: () => readonly {
    readonly path: string;
    readonly mediaType: string;
    readonly write: () => string | Uint8Array | Promise<string | Uint8Array>;
  }[];
}

/** Loaded by Vite for each request, so that what it forgot of the dataset is read anew. */
function filesIn(server: Server): OnRequest {
  return async (path) => {
    const module: unknown = await server.ssrLoadModule('/src/site/files/site-files.ts');
    if (!isFileList(module)) return undefined;
    const file = module.siteFiles().find((one) => one.path === path);
    return file && { mediaType: file.mediaType, content: await file.write() };
  };
}

function isFileList(module: unknown): module is FileList {
  return typeof module === 'object' && module !== null && 'siteFiles' in module;
}
