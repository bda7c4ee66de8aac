import type { Observation } from '../../model/observation.ts';
import { isCurrent, type Province } from '../../model/place.ts';
import { latest } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';
import { asWritten } from '../views/claim-groups.ts';
import { whenOf } from '../views/claim-words.ts';
import { isProgress, placeFacts } from '../../stats/progress.ts';
import { model } from '../model.ts';
import { observationsOfPlace, observationsOfReport } from '../views/observations.ts';
import { standingView } from './province-key.ts';
import { firstToTell, type Compared } from '../figures/province-standing.ts';
import { publishersOf } from '../views/publishers.ts';
import { quantityOf } from '../views/quantity.ts';
import { goalOf } from '../views/target-view.ts';

/** Where a province stands in one sentence, how much is known, and what its silence means. */
export function provinceAnswer(
  province: Province,
  title: string,
  reader: Reader,
): readonly string[] {
  const { t } = reader;
  const claims = observationsOfPlace(province.id);
  const node = toldWithoutFigures(province).length > 0 ? [t.place.noneNode(title)] : [];
  if (claims.length === 0) {
    const none = isCurrent(province) ? t.place.none(title) : t.place.noneFormer(title);
    return [none, ...(node.length > 0 ? node : [t.place.noneWhy])];
  }
  return [stands(province, claims, reader), ...known(claims, title, reader), ...node].filter(
    Boolean,
  );
}

/** National sessions told from a province’s node without a figure about the province itself. */
export function toldWithoutFigures(province: Province) {
  return model.meetings.filter(
    ({ id, nodes }) =>
      nodes.some((node) => node.id === province.id) &&
      observationsOfReport(id).every(({ place }) => place !== province),
  );
}

function stands(province: Province, claims: readonly Observation[], reader: Reader): string {
  const first = firstToTell(province);
  if (first !== undefined) return comparedSentence(first, province, reader);
  // Aims and undated claims: the first as it was written.
  const other = claims.toSorted(asWritten).find(({ indicator }) => !placeFacts.has(indicator.id));
  return other === undefined ? '' : sentence([claimPart([other], reader)]);
}

/** “what: how much, when, according to whom; the country: …; the goal: …; its place among all.” */
export function comparedSentence(
  { newest, nation, goals, standing }: Compared,
  province: Province,
  reader: Reader,
): string {
  const { format } = reader;
  const { answer } = reader.words.province;
  const [claim] = newest;
  const [national] = nation;
  const [goal] = goals;
  const among = standing && claim && standingView(standing, claim, reader);
  const parts = [
    claimPart(newest, reader),
    among && [among.rank, among.text].filter(Boolean).join(', '),
    national && answer.nation(quantities(nation, reader), whenOf(national, reader)),
    goal &&
      (goal.place === province ? answer.ownGoal : answer.nationGoal)(
        goalOf(goal, reader),
        format.date(goal.due),
      ),
  ];
  return sentence(parts.filter((part) => part !== undefined));
}

function claimPart(claims: readonly Observation[], reader: Reader): string {
  const { plain, format } = reader;
  const [first] = claims;
  if (first === undefined) return '';
  const { answer } = reader.words.province;
  const by = answer.by(format.list(publishersOf(claims)));
  const what = plain(first.indicator.name);
  return `${what}: ${quantities(claims, reader)}, ${whenOf(first, reader)}, ${by}`;
}

/** Claims that disagree stand side by side. */
function quantities(claims: readonly Observation[], reader: Reader): string {
  return claims.map((claim) => quantityOf(claim, reader).phrase).join(' / ');
}

function sentence(parts: readonly string[]): string {
  const said = parts.join('; ');
  // An abbreviation such as “2025 г.” brings its own full stop.
  return said.endsWith('.') ? said : `${said}.`;
}

function known(claims: readonly Observation[], title: string, reader: Reader): readonly string[] {
  const { t, format } = reader;
  const { answer } = reader.words.province;
  const told = claims.filter(isProgress);
  if (told.length === 0) return [answer.onlyContext(t.figures(claims.length, format))];
  const [newest] = latest(told);
  return [
    answer.known({
      place: title,
      figures: t.figures(told.length, format),
      indicators: new Set(told.map(({ indicator }) => indicator.id)).size,
      newest: newest ? whenOf(newest, reader) : '',
      context: claims.length - told.length,
    }),
  ];
}
