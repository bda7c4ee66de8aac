import type { InspectedPage } from '../site-checks/inspect-page.ts';

/** Something to be written: a page that Astro renders, or a file that a program writes. */
export interface SiteTask {
  /** A picture takes so long that a visit on this machine draws it only when asked. */
  readonly kind: 'page' | 'file' | 'picture';
  /** The address inside the site, without its base. */
  readonly path: string;
}

/** Tasks about one thing: they share views and drawings, so that one worker does them all. */
export interface SubjectTasks {
  /** The page of the thing, without language: `/provinces/hue/`. */
  readonly subject: string;
  /** Changes with the records that they are made from. */
  readonly inputs: string;
  readonly tasks: readonly SiteTask[];
}

/** What became of a task. */
export interface Written {
  readonly path: string;
  /** What the rules found and need to know of a page; undefined for a file. */
  readonly inspected: InspectedPage | undefined;
}

/** Where a page or file lies in the folder of the site. */
export function fileOfPath(path: string): string {
  if (path === '/404/') return '404.html';
  return `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
}
