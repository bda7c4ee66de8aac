const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs `cleanUp` and ends when the process is asked to stop; returns the way to undo this. */
export function onInterrupt(cleanUp: () => void): () => void {
  const listeners = Object.entries(exitCodes).map(([signal, code]) => {
    const listener = () => {
      cleanUp();
      process.exit(code);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}
