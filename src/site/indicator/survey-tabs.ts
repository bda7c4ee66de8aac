import type { Reader } from '../../locales/reader.ts';
import type { FigureView } from '../figures/figure-view.ts';

/** What a survey of many places is drawn as, by the last part of a chart’s address. */
const views = ['map', 'tiles', 'ranking', 'editions', 'change'] as const;

type View = (typeof views)[number];

export interface FigureTab {
  readonly label: string;
  readonly figure: FigureView;
}

export interface IndicatorFigures {
  /** Each tells something of its own. */
  readonly apart: readonly FigureView[];
  /** One survey in several views, of which one is seen at a time. Empty for fewer than two. */
  readonly tabs: readonly FigureTab[];
}

/** Parts the figures of an indicator into those that stand alone and the views of one survey. */
export function withTabs(figures: readonly FigureView[], { words }: Reader): IndicatorFigures {
  const labels = words.indicator.views;
  const tabs = figures.flatMap((figure) => {
    const view = viewOf(figure);
    return view === undefined ? [] : [{ label: labels[view], figure }];
  });
  if (tabs.length < 2) return { apart: figures, tabs: [] };
  return { apart: figures.filter((figure) => viewOf(figure) === undefined), tabs };
}

function viewOf({ chart }: FigureView): View | undefined {
  return views.find((view) => chart.endsWith(`.${view}`));
}
