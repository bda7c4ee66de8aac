import type { Texts } from '../../model/texts.ts';
import type { ChartFrame } from '../svg/frame.ts';
import type { Survey } from '../classes/survey.ts';
import type { MapShapes } from './shapes.ts';
import type { ShapeSource } from './units.ts';
import type { LegendWords } from '../classes/legend-spec.ts';

export interface Choropleth extends ChartFrame, Survey, LegendWords {
  readonly shapes: MapShapes;
  readonly source: ShapeSource;
  /** Which end is listed first: the low one among ranks. */
  readonly leads?: 'high' | 'low';
  readonly labels: LegendWords['labels'] & {
    /** Over the end that leads and over the other. */
    readonly highest: string;
    readonly lowest: string;
    /** Over the list of all places that reported, where these are few. */
    readonly all: string;
    /** “7 provinces: 95 %” */
    readonly alike: (count: number, value: string) => string;
    /** The name of a group of islands in the language of the page. */
    readonly island: (name: Texts) => string;
  };
}
