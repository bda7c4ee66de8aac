let region: HTMLElement | undefined;

/** To be called when the page starts: what stands in a new region at once is not read out. */
export function readyToAnnounce(): void {
  if (region) return;
  region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('aria-live', 'polite');
  (document.querySelector('main') ?? document.body).append(region);
}

/** Says something to those who do not see what changed. */
export function announce(words: string): void {
  if (region) region.textContent = words;
}
