import type { CompareFile } from '../../charts/compare/spec.ts';
import { isCompareFile } from './compare-shapes.ts';

/** Fetches each file once; undefined when it does not arrive, so that it is asked for again. */
export function fileReader(address: string): (id: string) => Promise<CompareFile | undefined> {
  const files = new Map<string, Promise<CompareFile | undefined>>();
  return async (id) => {
    const asked = files.get(id) ?? load(address.replace('*', id));
    files.set(id, asked);
    const file = await asked;
    if (!file) files.delete(id);
    return file;
  };
}

async function load(href: string): Promise<CompareFile | undefined> {
  try {
    const value: unknown = await (await fetched(href)).json();
    return isCompareFile(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @throws When there is no such file, or no way to it. */
export async function fetched(href: string): Promise<Response> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(href);
  return response;
}
