import type { Server } from 'node:http';
import { buildSite } from './build/build-site.ts';
import { runCommand } from './build/run-command.ts';
import type { OnRequest } from './serve/file-on-request.ts';
import { pageOrFileOnRequest } from './serve/page-or-file-on-request.ts';
import { serveSite } from './serve/serve-site.ts';
import { siteHandler } from './serve/site-handler.ts';

// Who only wants to read waits for no picture of dots, no rule, and no page but the one asked for:
// pages answer while the rest is still being written.
await runCommand(async (options) => {
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
});
