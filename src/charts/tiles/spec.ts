import type { TileGrid } from '../../model/model.ts';
import type { Texts } from '../../model/texts.ts';
import type { ChartFrame } from '../svg/frame.ts';
import type { Survey } from '../classes/survey.ts';
import type { ColourClass } from '../theme/theme.ts';
import type { ClassLegend, LegendWords } from '../classes/legend-spec.ts';

export interface TileState {
  /** `context`: nothing is said about the place here; `silent`: it reported nothing. */
  readonly state: 'reported' | 'silent' | 'focus' | 'context';
  /** Written in the tile when all tiles have room for theirs. */
  readonly value?: string;
  /** 0 to 1, drawn as one of five shades of indigo; without it and a class, plain indigo. */
  readonly level?: number;
  /** The colour of the class of its value; goes before a level. */
  readonly colourClass?: ColourClass;
  /** Outlined whatever its state, where `focus` would hide what it reported. */
  readonly isFocus?: boolean;
  /** Its row in the table beside the map. */
  readonly row?: number;
}

export interface TileMap extends ChartFrame {
  readonly grid: TileGrid;
  /** By place id; a place that is missing is context. */
  readonly states: ReadonlyMap<string, TileState>;
  /** The name of a group of islands in the language of the page. */
  readonly labels: { readonly island: (name: Texts) => string };
  /** Above the tiles, where they have the colours of classes and no map beside them. */
  readonly legend?: Survey & LegendWords & Pick<ClassLegend, 'outside'>;
}
