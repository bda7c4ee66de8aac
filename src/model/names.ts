import type { Body } from './body.ts';
import type { Indicator, Unit } from './indicator.ts';
import type { Place } from './place.ts';
import type { Programme } from './programme.ts';
import type { Scope } from './scope.ts';

/** Everything that a file may refer to by id. */
export interface Names {
  readonly places: ReadonlyMap<string, Place>;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly programmes: ReadonlyMap<string, Programme>;
}
