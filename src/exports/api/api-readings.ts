import { group } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Model } from '../../model/model.ts';
import { claimsAbout, goalsOf, targetReadings } from '../../stats/reading/goals.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';

/** How each target reads; undefined where nothing can be read. */
export function readingsOf(
  model: Pick<Model, 'observations' | 'targets' | 'documents' | 'about'>,
): (target: Target) => TargetReading | undefined {
  const claims = group(model.observations, ({ indicator }) => indicator.id);
  const readings = targetReadings(
    goalsOf(model.targets, model.documents),
    (target) => claimsAbout(target, (id) => claims.get(id) ?? []),
    model.about.readUntil,
  );
  return ({ id }) => readings.get(id);
}
