type Guard<File> = (value: unknown) => value is File;

/**
 * Fetches each file once; undefined when it does not arrive, so that it is asked for again.
 *
 * @param address With “*” where the id stands, if there are several.
 */
export function fileReader<File>(
  address: string,
  isFile: Guard<File>,
): (id: string) => Promise<File | undefined> {
  const files = new Map<string, Promise<File | undefined>>();
  return async (id) => {
    const asked = files.get(id) ?? load(address.replace('*', id), isFile);
    files.set(id, asked);
    const file = await asked;
    if (!file) files.delete(id);
    return file;
  };
}

async function load<File>(href: string, isFile: Guard<File>): Promise<File | undefined> {
  try {
    const value: unknown = await (await fetched(href)).json();
    return isFile(value) ? value : undefined;
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
