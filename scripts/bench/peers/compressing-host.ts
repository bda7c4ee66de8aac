import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { contentType } from '../../serve/content-type.ts';
import { listen } from '../../serve/listen.ts';

const wellCompressed = /\.(?:png|woff2)$/;

/** Serves a folder with Brotli as a host does while somebody waits; what was asked for once is kept. */
export async function compressingHost(folder: string) {
  const kept = new Map<string, Buffer>();
  const sent = (file: string) => {
    const bytes = readFileSync(file);
    if (wellCompressed.test(file)) return bytes;
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  };
  const { server, port } = await listen(
    (request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = [path, `${path}/index.html`, `${path}.html`]
        .map((name) => join(folder, name))
        .find((name) => existsSync(name) && statSync(name).isFile());
      if (file === undefined) {
        response.writeHead(404).end();
        return;
      }
      const bytes = kept.get(file) ?? sent(file);
      kept.set(file, bytes);
      response.writeHead(200, {
        'Content-Type': contentType(file) ?? 'application/octet-stream',
        ...(!wellCompressed.test(file) && { 'Content-Encoding': 'br' }),
      });
      response.end(bytes);
    },
    '127.0.0.1',
    0,
  );
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
