import type { SiteFile } from '../../src/site/files/site-file.ts';
import { tellAddress } from '../build/tell-address.ts';
import type { SiteOptions } from '../build/site-options.ts';

/** A page or file as it is sent. */
interface Sent {
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Writes a page or file when somebody asks; undefined where the site has none of this address. */
export type OnRequest = (path: string) => Promise<Sent | undefined>;

/** The files of the site, which is loaded with the first request: most visits ask for none. */
export function fileOnRequest(options: Pick<SiteOptions, 'data' | 'base' | 'site'>): OnRequest {
  let files: Promise<ReadonlyMap<string, SiteFile>> | undefined;
  return async (path) => {
    files ??= load(options);
    const file = (await files).get(path);
    return file && { mediaType: file.mediaType, content: await file.write() };
  };
}

async function load(
  options: Pick<SiteOptions, 'data' | 'base' | 'site'>,
): Promise<ReadonlyMap<string, SiteFile>> {
  tellAddress(options);
  const { siteFiles } = await import('../../src/site/files/site-files.ts');
  return new Map(siteFiles().map((file) => [file.path, file]));
}
