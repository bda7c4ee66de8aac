/** What commands ask the forge for: JSON of its REST interface. */
export type Forge = (path: string, options?: { method: string; body: unknown }) => Promise<unknown>;

/**
 * The forge on which a workflow runs, as its environment names it.
 *
 * @throws Where the environment names none, or the forge refuses.
 */
export function forgeOf(environment: NodeJS.ProcessEnv): Forge {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = environment;
  if (!api || !repository || !token) throw new Error('this command runs in a workflow');
  return async (path, options) => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method: options?.method ?? 'GET',
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(options && { body: JSON.stringify(options.body) }),
    });
    if (!response.ok) throw new Error(`${path}: the forge answers ${response.status}`);
    const answer: unknown = await response.json();
    return answer;
  };
}
