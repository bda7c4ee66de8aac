import type { AstroIntegration } from 'astro';

type SetUp = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Server = Parameters<SetUp>[0]['server'];

/** Shows a saved YAML file at once in “npm run dev”: the model is read anew with the next page. */
export function reloadOnData(folder: string): AstroIntegration {
  return {
    name: 'reload-on-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        const reload = (file: string) => {
          if (file.endsWith('.yaml')) forget(server);
        };
        server.watcher.on('change', reload).on('add', reload).on('unlink', reload);
      },
    },
  };
}

function forget(server: Server): void {
  for (const environment of Object.values(server.environments)) {
    environment.moduleGraph.invalidateAll();
  }
  server.hot.send({ type: 'full-reload' });
}
