import { createServer, type RequestListener, type Server } from 'node:http';

export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/**
 * Serves on the first free port from `port` on; 0 lets the system choose.
 *
 * @throws If none of `tries` ports is free.
 */
export async function listen(
  handler: RequestListener,
  host: string,
  port: number,
  tries = 20,
): Promise<Listening> {
  try {
    return await listenOn(handler, host, port);
  } catch (error) {
    if (tries <= 1 || port === 0 || !isTaken(error)) throw error;
    return listen(handler, host, port + 1, tries - 1);
  }
}

function listenOn(handler: RequestListener, host: string, port: number): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      resolve({ server, port: actual });
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
