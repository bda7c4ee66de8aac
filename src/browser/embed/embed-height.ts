/**
 * Tells the page around an embed how high the embed would like to be, in each of the ways that
 * newsrooms listen: Datawrapper, AMP and frames, Medium and Embedly, Pym, WordPress. Only that
 * height leaves the frame, and the address of a link where WordPress forbids to follow it.
 */

const { href, search } = location;
/** The address without its scheme, and the secret that WordPress puts behind it. */
const [, address = '', secret] = href.split(/:(?=\/\/)|#\?secret=/);
const childId = new URLSearchParams(search).get('childId');

/** All but the part that takes what the frame leaves, and that part as high as it would be: no loop. */
function wantedHeight(): number {
  let wanted = document.documentElement.scrollHeight;
  for (const { className, clientHeight } of document.querySelectorAll('.fit,summary,table')) {
    wanted += className ? -clientHeight : clientHeight;
  }
  for (const { clientWidth, viewBox } of document.querySelectorAll('svg')) {
    wanted += (clientWidth * viewBox.baseVal.height) / viewBox.baseVal.width;
  }
  return Math.ceil(wanted);
}

function post(message: unknown): void {
  // Some listeners fall over null.
  if (message) parent.postMessage(message, '*');
}

function tell(): void {
  const height = wantedHeight();
  [
    // Older listeners look for the frame whose address has this in it.
    { 'datawrapper-height': { [address]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    childId && `pymxPYMx${childId}xPYMxheightxPYMx${height}`,
    secret && { message: 'height', value: height, secret },
  ].forEach(post);
}

for (const event of ['load', 'resize', 'toggle']) addEventListener(event, tell, true);

/** AMP’s and WordPress’s way to ask. */
type Question = Partial<Record<'type' | 'message', string>> | null;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if (data?.type === 'frames-init' || data?.message === 'ready') tell();
});

addEventListener('click', (event) => {
  if (secret && event.target instanceof HTMLAnchorElement) {
    event.preventDefault();
    post({ message: 'link', value: event.target.href, secret });
  }
});

export {};
