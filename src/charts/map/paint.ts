import type { ChartFrame } from '../svg/frame.ts';
import { fillOf, silence } from '../svg/hatching.ts';
import type { Survey } from '../classes/survey.ts';
import { classOf } from '../classes/value-classes.ts';

/** What fills a place on the map. */
export interface MapPaint {
  readonly fill: string;
  readonly opacity: number;
  readonly row: number | undefined;
  readonly state: 'reported' | 'silent' | 'outside';
}

/** The colour of the class of a place, hatching where it is silent, plain where it was not asked. */
export function mapPaint(chart: ChartFrame & Survey, id: string): MapPaint {
  const { places, classes, theme } = chart;
  const place = places.find((one) => one.id === id);
  if (!place) return { fill: theme.hairline, opacity: 0.55, row: undefined, state: 'outside' };
  const { value, row } = place;
  if (value === undefined)
    return { fill: fillOf(silence(chart)), opacity: 1, row, state: 'silent' };
  const colourClass = classOf(classes, value)?.colourClass;
  return {
    fill: colourClass ? theme[colourClass] : theme.nation,
    opacity: 1,
    row,
    state: 'reported',
  };
}
