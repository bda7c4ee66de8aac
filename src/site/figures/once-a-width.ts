/** What is made for a width is kept: page, embed, files and preview ask for the same ones. */
export function onceAWidth<Made>(make: (width: number) => Made): (width: number) => Made {
  const known = new Map<number, Made>();
  return (width) => {
    const made = known.get(width) ?? make(width);
    known.set(width, made);
    return made;
  };
}
