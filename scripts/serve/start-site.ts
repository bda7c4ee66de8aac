import type { Server } from 'node:http';
import { buildSite } from '../build/build-site.ts';
import type { SiteOptions } from '../build/site-options.ts';
import type { OnRequest } from './file-on-request.ts';
import { pageOrFileOnRequest } from './page-or-file-on-request.ts';
import { serveSite } from './serve-site.ts';
import { siteHandler } from './site-handler.ts';

/**
 * Builds and serves. Who only wants to read waits for no picture of dots, no rule, and no page but
 * the one asked for: pages answer while the rest is still being written.
 *
 * @returns Whether there is a site; without one nothing is served.
 */
export async function startSite(options: SiteOptions): Promise<boolean> {
  let answer = siteHandler(options.out, options.base);
  let onRequest: OnRequest | undefined;
  let server: Server | undefined;
  const quick = { ...options, pictures: false, rules: false };
  const isBuilt = await buildSite(quick, async (bundle) => {
    onRequest = await pageOrFileOnRequest(bundle);
    answer = siteHandler(bundle.assets, options.base, onRequest);
    server = await serveSite(
      (request, response) => {
        answer(request, response);
      },
      options,
      process.env,
    );
  });
  if (isBuilt) answer = siteHandler(options.out, options.base, onRequest);
  else server?.close();
  return isBuilt;
}
