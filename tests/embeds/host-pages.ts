import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';

/** The frame that a newsroom puts into an article. */
export interface HostedFrame {
  readonly src: string;
  /** px. */
  readonly width: number;
  /** px; what a listening host starts from. */
  readonly height?: number;
  readonly sandbox?: string | undefined;
}

/** The ways in which newsrooms take the height of a frame. */
export type Receiver = keyof typeof receivers;

const secret = 'aB3dE6gH9k';

/**
 * What each kind of host does with a message, written after its documentation; Pym and frames are
 * the libraries themselves. The careless ones read from a message without asking what it is.
 */
const receivers = {
  none: iframe,
  'datawrapper, by address': (frame: HostedFrame) => `${iframe(frame)}<script>
    addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      for (const id in heights) {
        document.querySelector("iframe[src*='" + id + "']").style.height = heights[id] + 'px';
      }
    });</script>`,
  'datawrapper, by window': (frame: HostedFrame) => `${iframe(frame)}<script>
    addEventListener('message', (event) => {
      const heights = event.data['datawrapper-height'];
      if (!heights) return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.contentWindow !== event.source) continue;
        for (const id in heights) frame.style.height = heights[id] + 'px';
      }
    });</script>`,
  amp: (frame: HostedFrame) => `${iframe(frame)}<script>
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data.sentinel !== 'amp') return;
      if (data.type === 'embed-size') frame.height = data.height;
    });</script>`,
  medium: (frame: HostedFrame) => `${iframe(frame)}<script>
    addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || !data.startsWith('{')) return;
      const { src, context, height } = JSON.parse(data);
      if (context !== 'iframe.resize') return;
      for (const frame of document.querySelectorAll('iframe')) {
        if (frame.src === src) frame.height = height;
      }
    });</script>`,
  wordpress: (frame: HostedFrame) => {
    const inside = { ...frame, src: `${frame.src}#?secret=${secret}`, sandbox: 'allow-scripts' };
    return `${iframe(inside)}<script>
    const frame = document.querySelector('iframe');
    addEventListener('message', ({ data, source }) => {
      if (source !== frame.contentWindow || data.secret !== '${secret}') return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, data.value));
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) {
        location.href = data.value;
      }
    });
    addEventListener('load', () => {
      frame.contentWindow.postMessage({ message: 'ready', secret: '${secret}' }, '*');
    });</script>`;
  },
  pym: ({ src, width }: HostedFrame) => `<div id="chart" style="width:${width}px"></div>
    <script src="/pym.js"></script><script>new pym.Parent('chart', '${src}', {});</script>`,
  frames: ({ src, width }: HostedFrame) => `<div id="chart" style="width:${width}px"></div>
    <script src="/frames.js"></script>
    <script>newswireFrames.Framer(document.getElementById('chart'), { src: '${src}' });</script>`,
} as const;

export const receiverNames = [
  'datawrapper, by address',
  'datawrapper, by window',
  'amp',
  'medium',
  'wordpress',
  'pym',
  'frames',
] as const satisfies readonly Receiver[];

function iframe({ src, width, height = 150, sandbox }: HostedFrame): string {
  const boxed = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  return `<iframe src="${src}" width="${width}" height="${height}"${boxed} frameborder="0" title="x"></iframe>`;
}

/** An article with several frames, by a host that listens to none. */
export function silentPage(frames: readonly HostedFrame[]): string {
  return article(frames.map(iframe).join('<br>'));
}

/** An article with a frame in it. */
export function hostPage(receiver: Receiver, frame: HostedFrame): string {
  return article(receivers[receiver](frame));
}

function article(content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title>
    <link rel="icon" href="data:,"><body style="margin:0">${content}</body></html>`;
}

const libraries: Readonly<Record<string, string>> = {
  '/pym.js': 'node_modules/pym.js/dist/pym.v1.min.js',
  '/frames.js': 'node_modules/@newswire/frames/dist/frames.umd.js',
};

/** Serves the libraries, and at every other address the page that `current` gives. */
export function hostHandler(current: () => string): RequestListener {
  return ({ url = '' }, response) => {
    const library = libraries[url];
    const type = library === undefined ? 'text/html' : 'text/javascript';
    const body = library === undefined ? current() : readFileSync(library, 'utf8');
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  };
}
