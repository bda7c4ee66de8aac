import { sharedMap } from '../../charts/map/shared-shapes.ts';
import { currentMap, formerMap } from '../figures/map-figure.ts';

/** The shapes that all pages share; an empty picture where the dataset has no such map. */
export function mapFile(which: 'current' | 'former'): string {
  const map = which === 'current' ? currentMap : formerMap;
  return map ? sharedMap(map.shapes) : '<svg xmlns="http://www.w3.org/2000/svg"/>\n';
}
