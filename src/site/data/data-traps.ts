import type { Reader } from '../../locales/reader.ts';
import type { Observation } from '../../model/observation.ts';
import { isCurrent } from '../../model/place.ts';
import { resultKinds } from '../../stats/latest.ts';
import { siteApi } from '../api/site-api.ts';
import { codeText, type TextPiece } from './code-text.ts';
import { model } from '../model.ts';

export interface TrapView {
  readonly title: string;
  readonly text: readonly TextPiece[];
  /** How many figures it is about; undefined where it is about those that there are not. */
  readonly count: string | undefined;
}

type Trap = 'bound' | 'time' | 'unknown' | 'former' | 'kind' | 'conflict' | 'newest';

const traps: readonly (readonly [Trap, ((claim: Observation) => boolean)?])[] = [
  ['bound', ({ bound }) => bound !== 'exact'],
  ['time', ({ time }) => time === null],
  ['unknown'],
  ['former', ({ place }) => place.kind === 'province' && !isCurrent(place)],
  ['kind', ({ kind }) => !resultKinds.includes(kind)],
  ['conflict', ({ conflicts }) => conflicts.length > 0],
  ['newest', (claim) => !siteApi.isNewest(claim)],
];

/** What a reader of the files may get wrong, and how many figures that concerns. */
export function trapViews({ format, words: { data } }: Reader): readonly TrapView[] {
  const words = data.traps;
  const all = format.number(model.observations.length);
  return traps.map(([name, concerns]) => ({
    title: words[name].title,
    text: codeText(words[name].text),
    count: concerns && words.count(format.number(model.observations.filter(concerns).length), all),
  }));
}
