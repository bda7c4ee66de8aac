import { ascending } from 'd3-array';
import type { Reader } from '../../locales/reader.ts';
import { readerFor } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { find } from '../../model/lookup.ts';
import type { Place } from '../../model/place.ts';
import { documentName } from '../links/document-link.ts';
import type { LinkView } from '../links/link-view.ts';
import { pageHref, paths } from '../links/paths.ts';
import { sourceFormHref } from '../links/repository-links.ts';
import { model } from '../model.ts';
import { currentProvinces } from '../views/observations.ts';
import { promiseOf } from '../views/target-view.ts';
import { letter } from './letter.ts';

/** What may be chosen: its name for the reader, and how the letter calls it. */
interface AskChoice {
  readonly id: string;
  readonly name: string;
  readonly inLetter: string;
  /** For a place the body that is written to, for an indicator its goal; empty where none is known. */
  readonly more: string;
}

/** The letter is in Vietnamese, whatever its reader reads. */
const vietnamese = readerFor('vi');

const lawHrefs = [
  'https://news.laodong.vn/thoi-su/nguoi-dan-duoc-dung-dien-thoai-sao-chup-tai-lieu-khi-yeu-cau-cung-cap-thong-tin-1702027.ldo',
  'https://trungthanh.namdinh.gov.vn/tuyen-truyen/luat-so-104-2016-qh13-luat-tiep-can-thong-tin-198233',
] as const;

/** How to ask an office for a figure that nobody has reported. */
export function askView(reader: Reader) {
  const { t, locale, words } = reader;
  const { ask } = words;
  const [amended, former] = ask.lawLinks;
  const [tell, enter] = ask.found;
  return {
    page: {
      title: t.nav.ask,
      description: ask.description,
      path: paths.ask,
      trail: [{ text: t.nav.contribute, href: pageHref(paths.contribute, locale) }],
    },
    words: ask,
    letter,
    places: [model.nation, ...currentProvinces].map((place) => placeChoice(place, reader)),
    groups: indicatorGroups(reader),
    lawLinks: [
      { text: { text: amended ?? '' }, href: lawHrefs[0], hreflang: 'en' },
      { text: { text: former ?? '' }, href: lawHrefs[1], hreflang: 'vi' },
    ] satisfies readonly LinkView[],
    foundLinks: [
      { text: { text: tell ?? '' }, href: sourceFormHref },
      { text: { text: enter ?? '' }, href: pageHref(paths.contribute, locale) },
    ] satisfies readonly LinkView[],
  };
}

function placeChoice(place: Place, { plain }: Reader): AskChoice {
  const name = plain(place.name);
  if (place.kind === 'nation') return { id: place.id, name, inLetter: 'cả nước', more: '' };
  const full = place.fullName.vi;
  const inLetter = `${full.charAt(0).toLowerCase()}${full.slice(1)}`;
  return { id: place.id, name, inLetter, more: `Ủy ban nhân dân ${inLetter}` };
}

function indicatorGroups(reader: Reader) {
  const { plain, format } = reader;
  return model.groups.flatMap(({ id, name }) => {
    const choices = [...model.indicators.values()]
      .filter(({ group, isListed }) => group.id === id && isListed)
      .map((indicator) => indicatorChoice(indicator, reader))
      .toSorted((a, b) => format.compare(a.name, b.name));
    return choices.length === 0 ? [] : [{ title: plain(name), choices }];
  });
}

function indicatorChoice({ id, name }: Indicator, { plain }: Reader): AskChoice {
  return { id, name: plain(name), inLetter: name.vi, more: goalInLetter(id) };
}

/** The next of the nation’s goals for an indicator, with the document that sets it. */
function goalInLetter(indicator: string): string {
  const [goal] = model.targets
    .filter((target) => target.indicator === indicator && target.place.kind === 'nation')
    .toSorted((a, b) => ascending(a.due, b.due))
    .toReversed();
  if (goal === undefined) return '';
  const document = documentName(find(model.documents, goal.document), vietnamese);
  return `${promiseOf(goal, vietnamese)} (${document})`;
}
