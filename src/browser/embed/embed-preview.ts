import { themes, type EmbedChoice } from './embed-choice.ts';
import type { Embedded } from './embed-snippets.ts';

/** Where the site lives: its addresses in articles, and the same pages on this host. */
export interface Homes {
  /** The address of the first page in a language, with its host. */
  readonly published: string;
  /** The same on the host that serves this page. */
  readonly here: string;
}

/** The address of the frame below a home. */
export function frameAddress(home: string, { chart, theme, highlight }: EmbedChoice): string {
  const url = new URL(`embed/${chart}/`, home);
  if (theme !== themes[0]) url.searchParams.set('theme', theme);
  if (highlight !== '') url.searchParams.set('highlight', highlight);
  return url.href;
}

/** What the loaded frame and the picture say about the chart. */
export async function embeddedIn(
  frame: HTMLIFrameElement,
  choice: EmbedChoice,
  homes: Homes,
): Promise<Embedded | undefined> {
  const inside = frame.contentDocument;
  const heading = inside?.querySelector('h1');
  if (!inside || !heading) return undefined;
  const file = (home: string, type: string) => new URL(`charts/${choice.chart}.${type}`, home).href;
  const picture = await textAt(file(homes.here, 'svg'));
  const link = inside.querySelector<HTMLAnchorElement>('footer a[href]');
  return {
    title: heading.textContent,
    alt: inside.querySelector('svg desc')?.textContent ?? '',
    language: inside.documentElement.lang,
    frame: frameAddress(homes.published, choice),
    page: published(link?.href ?? homes.here, homes),
    png: file(homes.published, 'png'),
    svg: file(homes.published, 'svg'),
    picture,
    source: inside.querySelector('footer p')?.textContent ?? '',
    width: choice.width,
    ...sizeAtAnyWidth(inside),
    size: sizeOf(picture),
  };
}

/** What the embed says of the height of its frame. */
function sizeAtAnyWidth(inside: Document): Pick<Embedded, 'phoneHeight' | 'heights'> {
  const said = inside.querySelector<HTMLMetaElement>('meta[name="frame-size"]')?.content ?? '';
  const [phone = '', heights = ''] = said.split(';');
  return { phoneHeight: Number(phone), heights };
}

/** The places a frame can set off, since it draws them: ids and names, in the order of its table. */
export function placesIn({
  contentDocument: inside,
}: HTMLIFrameElement): ReadonlyMap<string, string> {
  const rows = [...(inside?.querySelectorAll<HTMLElement>('tbody tr') ?? [])];
  return new Map(
    rows.flatMap((row, i) => {
      const { place } = row.dataset;
      const isDrawn = inside?.querySelector(`.plot [data-row="${i}"]`) ?? false;
      return place && isDrawn ? [[place, row.querySelector('th')?.textContent.trim() ?? '']] : [];
    }),
  );
}

function published(address: string, { published: home, here }: Homes): string {
  return address.startsWith(here) ? home + address.slice(here.length) : address;
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.ok ? answer.text() : '';
}

function sizeOf(picture: string): Embedded['size'] {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(picture) ?? [];
  return { width: Math.round(Number(width ?? 0)), height: Math.round(Number(height ?? 0)) };
}
