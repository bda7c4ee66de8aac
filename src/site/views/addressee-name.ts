import type { Directive } from '../../model/meeting.ts';

/** The name of who has to act, as short as it is known. */
export function addresseeName(addressee: Directive['to'][number]) {
  return 'short' in addressee && addressee.short !== undefined ? addressee.short : addressee.name;
}
