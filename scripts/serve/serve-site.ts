import { existsSync } from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import { join } from 'node:path';
import type { SiteOptions } from '../build/site-options.ts';
import { fileOnRequest } from './file-on-request.ts';
import { listen } from './listen.ts';
import { siteHandler } from './site-handler.ts';

const usualPort = 4321;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Answers from the finished site, and writes the files it lacks when somebody asks.
 *
 * @throws If there is no site.
 */
export function finishedSite({ out, ...options }: ServedSite): RequestListener {
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`There is no site in ${out}. Build one with: npm run build`);
  }
  return siteHandler(out, options.base, fileOnRequest(options));
}

type ServedSite = Pick<SiteOptions, 'data' | 'out' | 'base' | 'site'>;

/**
 * Serves until the process is asked to stop. HOST and PORT say where; a PORT that is taken is an
 * error, the usual one gives way to the next.
 *
 * @throws If there is no free port.
 */
export async function serveSite(
  handler: RequestListener,
  { out, base }: Pick<SiteOptions, 'out' | 'base'>,
  environment: Environment,
): Promise<Server> {
  const host = environment['HOST'] || '127.0.0.1';
  const asked = environment['PORT'] || undefined;
  const { server, port } = await listen(
    handler,
    host,
    asked === undefined ? usualPort : portOf(asked),
    asked === undefined ? 20 : 1,
  );
  console.log(`Serving ${out} at http://localhost:${port}${base} (Ctrl-C to stop)`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return server;
}

function portOf(asked: string): number {
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port < 65_536) return port;
  throw new Error(`PORT=${asked} is no port. Write a number up to 65535.`);
}
