// A clock that stands at the beginning of 1999, for a process that is started with --import.

const stopped = Date.UTC(1999, 0, 1);

globalThis.Date = new Proxy(Date, {
  construct: (target, args: unknown[], newTarget): object => {
    const made: unknown = Reflect.construct(
      target,
      args.length === 0 ? [stopped] : args,
      newTarget,
    );
    return made instanceof Date ? made : new target(stopped);
  },
  get: (target, name, receiver): unknown =>
    name === 'now' ? () => stopped : Reflect.get(target, name, receiver),
});
