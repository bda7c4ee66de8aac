/** A rule of a `_headers` file, as hosts read it. */
export interface HostRule {
  readonly path: string;
  readonly matches: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file: * is anything, :name is one segment. */
export function hostRules(text: string): readonly HostRule[] {
  const lines = text.split('\n');
  return lines.flatMap((path, i) => {
    if (!path.startsWith('/')) return [];
    const pattern = path
      .replace(/[.]/g, '\\.')
      .replace(/:[a-z]+/g, '[^/]+')
      .replaceAll('*', '.*');
    const rest = lines.slice(i + 1);
    const end = rest.findIndex((line) => !line.startsWith('  '));
    const headers = rest.slice(0, end === -1 ? rest.length : end).map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')] as const;
    });
    return [{ path, matches: (one: string) => new RegExp(`^${pattern}$`).test(one), headers }];
  });
}

/** The values of a header that an address is sent with. */
export function headerValues(
  rules: readonly HostRule[],
  path: string,
  name: string,
): readonly string[] {
  return rules
    .filter(({ matches }) => matches(path))
    .flatMap(({ headers }) => headers.filter(([header]) => header === name))
    .map(([, value]) => value);
}
