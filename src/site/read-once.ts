import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import type { Geography } from '../dataset/geography/geography.ts';
import type { Model } from '../model/model.ts';

/** The dataset as a command read it, for the site and for the threads that write it. */
export interface ReadOnce {
  readonly model: Model;
  readonly geography: Geography;
  /** Its files for those who check one beside it, as JSON; undefined for the state of a past release. */
  readonly known?: string;
}

const name = 'tien-do-57 dataset';

/**
 * Hands over what was read to this thread and to those it starts from now on; they get copies.
 * undefined takes back what was handed over before.
 */
export function handOver(read: ReadOnce | undefined): void {
  setEnvironmentData(name, read);
}

/** What was handed over; undefined where nobody has. */
export function handedOver(): ReadOnce | undefined {
  const handed: unknown = getEnvironmentData(name);
  return isReadOnce(handed) ? handed : undefined;
}

/** Of what a thread of ours said, or lies under a name of ours: its inside is believed. */
export function isReadOnce(value: unknown): value is ReadOnce {
  return typeof value === 'object' && value !== null && 'model' in value && 'geography' in value;
}
