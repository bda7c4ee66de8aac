import type { LocalText } from '../../../locales/in-locale.ts';
import type { Reader } from '../../../locales/reader.ts';
import { amendmentsIn, partOf, type Amendment } from '../../../model/amendments.ts';
import { byId } from '../../../model/lookup.ts';
import type { Said } from '../../../model/release.ts';
import { pageHref, paths } from '../../links/paths.ts';
import { model } from '../../model.ts';
import { quantity } from '../quantity.ts';

/** One figure that a release corrected, moved or withdrew, as pages show it. */
export interface AmendmentView {
  readonly id: string;
  readonly indicator: LocalText;
  readonly place: LocalText;
  /** “207 tasks, 23 September 2025 → 270 tasks”. */
  readonly became: string;
  /** Where it stands now; undefined where no page has it any more. */
  readonly href: string | undefined;
}

/** Figures that changed for one reason. */
export interface AmendmentGroup {
  readonly of: Pick<Amendment, 'release' | 'date' | 'kind'>;
  readonly kind: string;
  readonly release: { readonly text: string; readonly href: string };
  readonly reason: LocalText;
  readonly amendments: readonly AmendmentView[];
}

const all = amendmentsIn(model.releases);
const claims = byId(model.observations);
const gone = new Map(
  model.releases.flatMap((release) =>
    release.gone.map((one) => [`${one.kind}/${one.id}`, one.name] as const),
  ),
);

const ofRelease = Map.groupBy(all, ({ release }) => release);

/** What a release did to figures. */
export const amendmentsOfRelease = (release: string): readonly Amendment[] =>
  ofRelease.get(release) ?? [];

/** What releases did to some figures; newest first. */
export function amendmentsAbout(isAbout: (amendment: Amendment) => boolean): readonly Amendment[] {
  return all.filter(isAbout);
}

/** What releases did to the figures of an indicator, a province or a release; newest first. */
export function amendmentGroups(
  isAbout: (amendment: Amendment) => boolean,
  reader: Reader,
): readonly AmendmentGroup[] {
  const groups = Map.groupBy(amendmentsAbout(isAbout), ({ release, kind, reason }) =>
    JSON.stringify([release, kind, reason.en]),
  );
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { release, date, kind, reason } = first;
    const words = reader.words.changes;
    return {
      of: { release, date, kind },
      kind: reader.words.releases.kinds[kind],
      release: {
        text: words.release(release, reader.format.date(date)),
        href: pageHref(paths.release(release), reader.locale),
      },
      reason: reader.text(reason),
      amendments: members.map((one) => amendmentView(one, reader)),
    };
  });
}

function amendmentView(amendment: Amendment, reader: Reader): AmendmentView {
  const { claim, became, was, now } = amendment;
  const words = reader.words.releases;
  const id = became ?? claim;
  const indicator = partOf(id, 1);
  const isThere = claims.has(id);
  return {
    id: claim,
    indicator: nameOf('indicator', indicator, reader),
    place: nameOf('province', partOf(id, 2), reader),
    became: becameText(
      saidText(was, claim, reader),
      now === undefined ? words.withdrawn : saidText(now, id, reader),
      reader,
    ),
    href: isThere ? pageHref(paths.indicator(indicator), reader.locale) : undefined,
  };
}

/** Of a figure that stayed while its place, source or scope was put right, itself alone. */
function becameText(was: string, now: string, { words }: Reader): string {
  return was === now ? was : words.releases.became(was, now);
}

function nameOf(kind: 'indicator' | 'province', id: string, reader: Reader): LocalText {
  const things = kind === 'indicator' ? model.indicators : model.places;
  const name = things.get(id)?.name ?? gone.get(`${kind}/${id}`);
  return name === undefined ? { text: id } : reader.text(name);
}

/** A number with its unit, as far as that is known today, and its time. */
function saidText(said: Said, claim: string, reader: Reader): string {
  const { value, bound = 'exact', kind, time = timeOf(claim) } = said;
  const unit = model.units.get(said.unit ?? '') ?? model.indicators.get(partOf(claim, 1))?.unit;
  const phrase =
    unit === undefined
      ? reader.format.number(value)
      : quantity({ value, bound, unit, isChange: kind === 'delta' }, reader).phrase;
  const when = time === null ? reader.words.releases.noTime : reader.format.date(time);
  return `${phrase}, ${when}`;
}

/** The time in a claim’s id. */
function timeOf(claim: string): string | null {
  const time = partOf(claim, 3);
  return time === 'undated' ? null : time.replaceAll('_', '/');
}
