import type { Directive } from '../../model/meeting.ts';
import type { Reader } from '../../locales/reader.ts';
import type { LinkView } from './link-view.ts';
import { pageHref, paths } from './paths.ts';

/** To the page of an order, by its words. */
export function directiveLink({ id, text }: Directive, reader: Reader): LinkView {
  return { text: reader.text(text), href: pageHref(paths.directive(id), reader.locale) };
}
