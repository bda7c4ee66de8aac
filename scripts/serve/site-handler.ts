import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { contentType } from './content-type.ts';

/** Answers as a static host does: folders by their index.html, unknown addresses by 404.html. */
export function siteHandler(folder: string, base: string): RequestListener {
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
    onNoMatch: (_, response) => {
      notFound(response);
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
