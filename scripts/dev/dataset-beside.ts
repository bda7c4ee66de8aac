import { once } from 'node:events';
import { relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { handOver, isReadOnce, type ReadOnce } from '../../src/site/read-once.ts';

type SetUp = NonNullable<AstroIntegration['hooks']['astro:server:setup']>;
type Server = Parameters<SetUp>[0]['server'];

/**
 * In “npm run dev” the dataset is read by a thread of its own while the code of the pages is loaded,
 * and again with each saved file that it depends on. A page waits for it.
 */
export function datasetBeside(folder: string): AstroIntegration {
  const reader = datasetReader(folder);
  return {
    name: 'dataset-beside',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') void reader.start();
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        const saved = (file: string) => {
          const isRead = file.endsWith('.yaml');
          if (!isRead && !isOfReading(file)) return;
          const read = isRead ? reader.readAgain(relative(folder, file)) : reader.start();
          void read.then(() => {
            makeAnew(server);
          });
        };
        server.watcher.on('change', saved).on('add', saved).on('unlink', saved);
        server.middlewares.use((_request, _response, next) => {
          void reader.isDone().then(() => {
            next();
          });
        });
      },
      'astro:server:done': () => reader.end(),
    },
  };
}

/** Schemas, and the code that reads a dataset: the thread has to load them anew. */
function isOfReading(file: string): boolean {
  return /\/(?:schemas\/.+\.json|src\/(?:dataset|model)\/.+\.ts)$/.test(file);
}

/** The code stays loaded: only what was made from the dataset is made again. */
function makeAnew(server: Server): void {
  for (const environment of Object.values(server.environments)) {
    environment.hot.send({ type: 'full-reload' });
  }
  server.hot.send({ type: 'full-reload' });
}

interface DatasetReader {
  /** Loads the code that reads, and reads everything. */
  readonly start: () => Promise<void>;
  /** After a file was saved. */
  readonly readAgain: (file: string) => Promise<void>;
  /** When the last reading is handed over. Never rejects. */
  readonly isDone: () => Promise<void>;
  readonly end: () => Promise<void>;
}

function datasetReader(folder: string): DatasetReader {
  let thread: Worker | undefined;
  let done = Promise.resolve();
  const inTurn = (step: () => Promise<void>): Promise<void> => (done = done.then(step));
  const start = async () => {
    await thread?.terminate();
    thread = new Worker(new URL('./dataset-thread.ts', import.meta.url), { workerData: folder });
    handOver(await saidBy(thread));
  };
  return {
    start: () => inTurn(start),
    readAgain: (file) =>
      inTurn(async () => {
        if (thread === undefined) return start();
        const said = saidBy(thread);
        thread.postMessage([file]);
        const read = await said;
        // A thread that fell says nothing more.
        if (read === undefined && thread.threadId === -1) thread = undefined;
        handOver(read);
      }),
    isDone: () => done,
    end: async () => {
      await thread?.terminate();
    },
  };
}

/** undefined where a thread read nothing, or fell: the page reads for itself and shows why. */
async function saidBy(thread: Worker): Promise<ReadOnce | undefined> {
  const settled = new AbortController();
  const { signal } = settled;
  try {
    const said: unknown = await Promise.race([
      once(thread, 'message', { signal }).then(([message]: unknown[]) => message),
      once(thread, 'exit', { signal }),
    ]);
    return isReadOnce(said) ? said : undefined;
  } catch {
    return undefined;
  } finally {
    settled.abort();
  }
}
