import type { RenderFunction } from '@observablehq/plot';
import { groups } from 'd3-array';
import type { ChartFrame } from '../svg/frame.ts';
import { svgElement, type Attributes } from '../svg/svg-element.ts';
import { mapPaint, type MapPaint } from './paint.ts';
import type { Survey } from '../classes/survey.ts';
import type { MapShapes } from './shapes.ts';
import { outlineId } from './shared-shapes.ts';

/** Whether a picture holds its shapes itself, or shows those of a file that all pages share. */
export type ShapeSource =
  | { readonly kind: 'inline' }
  | {
      readonly kind: 'shared';
      /** The address of a shape of `sharedMap`: a place, or `outline` for the country’s edge. */
      readonly href: (id: string) => string;
    };

/** Where the map lies in the picture, and its size against that of its shapes. */
export interface MapPosition {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface UnitMap extends ChartFrame, Survey {
  readonly shapes: MapShapes;
  readonly source: ShapeSource;
}

/** From the bottom up: borders of paper lie on grey ones. */
const layers: readonly MapPaint['state'][] = ['outside', 'silent', 'reported'];

/** The units of the map in the colours of their classes, and the place in focus with a rim. */
export function unitMark(chart: UnitMap, { x, y, scale }: MapPosition): RenderFunction {
  const { shapes, theme, focus } = chart;
  const px = (width: number) => Math.round((width / scale) * 100) / 100;

  return (_index, _scales, _values, _dimensions, { document }) => {
    const g = (attributes: Attributes, children: readonly SVGElement[]) =>
      svgElement(document, 'g', attributes, children);
    const sought = shapes.units.get(focus ?? '');
    const rim = (stroke: string, width: number) =>
      g(
        { stroke, 'stroke-width': px(width) },
        sought ? [shapeElement(document, chart, focus ?? '', sought.d)] : [],
      );
    const position = `translate(${x} ${y}) scale(${scale})`;
    return g({ transform: position, 'stroke-linejoin': 'round', fill: 'none' }, [
      g({ 'stroke-width': px(0.75) }, filled(document, chart)),
      g({ stroke: theme.context, 'stroke-width': px(0.75) }, [
        shapeElement(document, chart, outlineId, shapes.outline),
      ]),
      rim(theme.paper, 4.5),
      rim(theme.focus, 2.25),
    ]);
  };
}

/** The units, those of one fill together. */
function filled(document: Document, chart: UnitMap): readonly SVGElement[] {
  const { shapes, theme } = chart;
  const painted = [...shapes.units]
    .map(([id, { d }]) => ({ id, d, ...mapPaint(chart, id) }))
    .toSorted((a, b) => layers.indexOf(a.state) - layers.indexOf(b.state));
  const alike = groups(painted, ({ fill, opacity, state }) => `${fill} ${opacity} ${state}`);
  return alike.map(([, members]) => {
    const first = members[0];
    const stroke = first?.state === 'reported' ? theme.paper : theme.context;
    const units = members.map(({ id, d, row }) => shapeElement(document, chart, id, d, row));
    const attributes = { fill: first?.fill, 'fill-opacity': first?.opacity, stroke };
    return svgElement(document, 'g', attributes, units);
  });
}

function shapeElement(
  document: Document,
  { source }: UnitMap,
  id: string,
  d: string,
  row?: number,
): SVGElement {
  return source.kind === 'inline'
    ? svgElement(document, 'path', { d, 'data-row': row })
    : svgElement(document, 'use', { href: source.href(id), 'data-row': row });
}
