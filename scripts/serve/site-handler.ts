import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { contentType } from './content-type.ts';
import type { OnRequest } from './file-on-request.ts';

/**
 * Answers as a static host does: folders by their index.html, unknown addresses by 404.html. What
 * the folder lacks is asked for before it is unknown.
 */
export function siteHandler(
  folder: string,
  base: string,
  onRequest: OnRequest = () => Promise.resolve(undefined),
): RequestListener {
  const root = resolve(folder);
  const notFound = (response: ServerResponse) => {
    sendNotFound(response, join(root, '404.html'));
  };
  const files = sirv(root, {
    // Reads the disk for each request, so that a new build is served at once.
    dev: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      const type = contentType(path);
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
    onNoMatch: (request, response) => {
      void onRequest(decoded(request.url ?? '/')).then(
        (file) => {
          if (file === undefined) notFound(response);
          else response.writeHead(200, { 'Content-Type': file.mediaType }).end(file.content);
        },
        (error: unknown) => {
          response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
          response.end(error instanceof Error ? error.message : String(error));
        },
      );
    },
  });
  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (`${pathname}/` === base) {
      redirect(response, `${base}${search}`);
    } else if (!pathname.startsWith(base)) {
      notFound(response);
    } else if (isFolder(root, pathname.slice(base.length))) {
      redirect(response, `${pathname}/${search}`);
    } else {
      request.url = `/${pathname.slice(base.length)}`;
      files(request, response);
    }
  };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Whether the path, written without its last slash, is a page. */
function isFolder(root: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return false;
  const folder = join(root, path);
  return folder.startsWith(`${root}${sep}`) && existsSync(join(folder, 'index.html'));
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function sendNotFound(response: ServerResponse, page: string): void {
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
}
