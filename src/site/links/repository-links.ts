import type { Origin } from '../../model/origin.ts';
import { model } from '../model.ts';

const { url, branch } = model.about.repository;

export const repositoryHref = url;

/** Where files below data/ are made and changed. */
export const newFileHref = `${url}/new/${branch}/data`;
export const editFileHref = `${url}/edit/${branch}/data`;

/** The line of YAML that something comes from, for reading. */
export function lineHref({ file, line }: Origin): string {
  return `${url}/blob/${branch}/data/${file}#L${String(line)}`;
}

/** The same file in the editor of the repository’s host. */
export function editHref({ file }: Origin): string {
  return `${editFileHref}/${file}`;
}

/** A form to tell of an article or a report that is not in the dataset yet. */
export const sourceFormHref = `${url}/issues/new?template=source.yml`;

/** The same form with the id of a figure only, by which `npm run find` knows its line. */
export function mistakeHrefById(id: string): string {
  const query = new URLSearchParams({ template: 'mistake.yml', where: id });
  return `${url}/issues/new?${query.toString()}`;
}

/** A form to say that something is wrong, with the place filled in. */
export function mistakeHref({ file, line }: Origin, what: string): string {
  const query = new URLSearchParams({
    template: 'mistake.yml',
    title: what,
    where: `data/${file}#L${String(line)}`,
  });
  return `${url}/issues/new?${query.toString()}`;
}
