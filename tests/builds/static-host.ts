import { existsSync, readFileSync, statSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listen } from '../../scripts/serve/listen.ts';
import { contentType } from '../../scripts/serve/content-type.ts';

/** How a host serves a folder of files; they differ in what they do with `/page` for `/page/`. */
export interface HostManners {
  readonly base: string;
  readonly withoutSlash: 'redirects' | 'answers' | 'knows nothing';
  readonly encoding: 'gzip' | 'br';
}

const compressed = {
  gzip: (bytes: Buffer) => gzipSync(bytes),
  // As a host does while somebody waits; what is compressed beforehand gets smaller.
  br: (bytes: Buffer) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
} as const;
const wellCompressed = /\.(?:png|woff2|parquet|xlsx)$/;

/** Serves a folder as one of these hosts; gives its origin and how to end it. */
export async function staticHost(folder: string, manners: HostManners) {
  const { server, port } = await listen(answering(folder, manners), '127.0.0.1', 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answering(folder: string, manners: HostManners): RequestListener {
  const { base, withoutSlash, encoding } = manners;
  return (request, response) => {
    // A test may think longer than a connection is kept open.
    response.setHeader('Connection', 'close');
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
    const isPage = inside !== undefined && isFile(join(folder, inside, 'index.html'));
    const needsSlash = isPage && inside !== '' && !inside.endsWith('/');
    if (needsSlash && withoutSlash === 'redirects') {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    const isAnswered = isPage && !(needsSlash && withoutSlash === 'knows nothing');
    const file = isAnswered
      ? join(folder, inside, 'index.html')
      : join(folder, inside ?? '404.html');
    const found = inside !== undefined && isFile(file);
    const bytes = readFileSync(found ? file : join(folder, '404.html'));
    const isSent =
      wellCompressed.test(file) || !request.headers['accept-encoding']?.includes(encoding);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': contentType(found ? file : '404.html') ?? 'text/html; charset=utf-8',
      Vary: 'Accept-Encoding',
      ...(!isSent && { 'Content-Encoding': encoding }),
    });
    response.end(isSent ? bytes : compressed[encoding](bytes));
  };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
