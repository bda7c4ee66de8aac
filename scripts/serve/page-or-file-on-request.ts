import type { PageBundle } from '../build/page-bundle.ts';
import { siteRenderer } from '../build/site-renderer.ts';
import type { OnRequest } from './file-on-request.ts';

/** Writes any page or file of the site when somebody asks, whether or not a build has written it. */
export async function pageOrFileOnRequest(bundle: PageBundle): Promise<OnRequest> {
  const { mediaType, render } = await siteRenderer(bundle);
  return async (path) => {
    const type = mediaType(path);
    return type === undefined ? undefined : { mediaType: type, content: await render(path) };
  };
}
