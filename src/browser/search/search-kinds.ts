/**
 * The buttons that show one kind of result only; each says how many there are, or is not there;
 * none is where all results are of one kind.
 */
export function showKinds(page: HTMLElement, kinds: readonly string[], chosen: string): void {
  const isOneKind = chosen === '' && new Set(kinds).size < 2;
  for (const button of kindButtons(page)) {
    const kind = button.dataset['kind'] ?? '';
    const count = kind === '' ? kinds.length : kinds.filter((one) => one === kind).length;
    const [place] = button.getElementsByTagName('span');
    if (place) place.textContent = String(count);
    button.hidden = isOneKind || (count === 0 && kind !== chosen);
    button.setAttribute('aria-pressed', String(kind === chosen));
  }
}

export function kindButtons(page: HTMLElement): readonly HTMLButtonElement[] {
  return [...page.querySelectorAll<HTMLButtonElement>('button[data-kind]')];
}
