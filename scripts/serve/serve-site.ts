import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteOptions } from '../build/site-options.ts';
import { fileOnRequest } from './file-on-request.ts';
import { listen } from './listen.ts';
import { siteHandler } from './site-handler.ts';

const usualPort = 4321;

/**
 * Serves the finished site until the process is asked to stop. HOST and PORT say where; a PORT
 * that is taken is an error, the usual one gives way to the next.
 *
 * @throws If there is no site, or no free port.
 */
export async function serveSite(
  options: Pick<SiteOptions, 'data' | 'out' | 'base' | 'site'>,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { out, base } = options;
  if (!existsSync(join(out, 'index.html'))) {
    throw new Error(`There is no site in ${out}. Build one with: npm run build`);
  }
  const host = environment['HOST'] || '127.0.0.1';
  const asked = environment['PORT'] || undefined;
  const { server, port } = await listen(
    siteHandler(out, base, fileOnRequest(options)),
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
}

function portOf(asked: string): number {
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port < 65_536) return port;
  throw new Error(`PORT=${asked} is no port. Write a number up to 65535.`);
}
