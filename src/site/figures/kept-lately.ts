/**
 * Keeps what was made lately, by its name: what is asked for again soon is not made again, and what
 * was made of everything does not stay in memory to the end.
 *
 * @param count How many are kept at once.
 */
export function keptLately<Made>(count: number): (name: string, make: () => Made) => Made {
  const known = new Map<string, Made>();
  return (name, make) => {
    const made = known.get(name) ?? make();
    // The newest stands last, so that the first is the one that was longest not asked for.
    known.delete(name);
    known.set(name, made);
    const [oldest] = known.keys();
    if (known.size > count && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
