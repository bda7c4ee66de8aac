import { themes, type EmbedChoice } from './embed-choice.ts';
import type { Embedded, Framed } from './embed-snippets.ts';

/** Where the site lives: its addresses in articles, and the same pages on this host. */
export interface Homes {
  /** The address of the first page in a language, with its host. */
  readonly published: string;
  /** The same on the host that serves this page. */
  readonly here: string;
  /** The address of the first page in the language in which past releases stay. */
  readonly frozen: string;
}

/** The address of the frame below a home, or below the folder of a release. */
export function frameAddress(
  home: string,
  { chart, theme, highlight }: EmbedChoice,
  folder = '',
): string {
  const url = new URL(`${folder}embed/${chart}/`, home);
  if (theme !== themes[0]) url.searchParams.set('theme', theme);
  if (highlight !== '') url.searchParams.set('highlight', highlight);
  return url.href;
}

/** What the loaded frame and the picture say about the chart. */
export async function embeddedIn(
  frame: HTMLIFrameElement,
  choice: EmbedChoice,
  homes: Homes,
  release: string | undefined,
): Promise<Embedded | undefined> {
  const inside = frame.contentDocument;
  if (!inside?.querySelector('h1')) return undefined;
  const file = (home: string, type: string) => new URL(`charts/${choice.chart}.${type}`, home).href;
  const picture = await textAt(file(homes.here, 'svg'));
  const link = inside.querySelector<HTMLAnchorElement>('footer a[href]');
  return {
    ...framed(inside, frameAddress(homes.published, choice), choice.width),
    frozen: release === undefined ? undefined : await frozenFrame(release, choice, homes),
    alt: inside.querySelector('svg desc')?.textContent ?? '',
    page: published(link?.href ?? homes.here, homes),
    png: file(homes.published, 'png'),
    svg: file(homes.published, 'svg'),
    picture,
    source: inside.querySelector('footer p')?.textContent ?? '',
    size: sizeOf(picture),
  };
}

/** What the embed says of itself and of the height of its frame. */
function framed(inside: Document, frame: string, width: number): Framed {
  const said = inside.querySelector<HTMLMetaElement>('meta[name="frame-size"]')?.content ?? '';
  const [phone = '', heights = ''] = said.split(';');
  const title = inside.querySelector('h1')?.textContent ?? '';
  const language = inside.documentElement.lang;
  return { frame, title, language, width, phoneHeight: Number(phone), heights };
}

/** The same of a past release, which may have other words and another height. */
async function frozenFrame(
  release: string,
  choice: EmbedChoice,
  { frozen, here }: Homes,
): Promise<Framed | undefined> {
  const address = frameAddress(frozen, choice, `releases/${release}/`);
  const page = await textAt(new URL(new URL(address).pathname, here).href);
  if (page === '') return undefined;
  return framed(new DOMParser().parseFromString(page, 'text/html'), address, choice.width);
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
