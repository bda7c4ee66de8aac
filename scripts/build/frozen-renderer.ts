import { frozen, frozenFolder } from '../../src/site/address.ts';
import { loadedApp, pageHtml } from './page-app.ts';
import type { PageBundle } from './page-bundle.ts';

/** The one kind of page that stays of a past release. */
const frameRoute = '/[...locale]/embed/[chart]';

/**
 * What writes the frames and files of charts as a past release showed them, by their addresses. The
 * environment says which release: FROZEN_RELEASE.
 *
 * @throws If no release is named, or the bundle has no frames.
 */
export async function frozenRenderer(
  bundle: PageBundle,
): Promise<(path: string) => Promise<string | Uint8Array>> {
  const [{ chartFileList }, app] = await Promise.all([
    import('../../src/site/files/chart-file-list.ts'),
    loadedApp(bundle),
  ]);
  const files = new Map(chartFileList().map((file) => [file.path, file]));
  const route = app.manifest.routes.find(({ routeData }) => routeData.route === frameRoute);
  if (frozen === undefined || route === undefined) throw new Error('There is nothing frozen.');
  const folder = frozenFolder(frozen.release);
  return async (path) =>
    files.get(path)?.write() ??
    pageHtml(app, { pathname: path.replace(folder, ''), route: route.routeData });
}
