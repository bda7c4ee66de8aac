import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';

/** The pages of which there is one each, in the order of the menu. */
export function otherPages({ t, locale, words }: Reader) {
  const pages = [
    ['home', t.home.description],
    ['provinces', t.provinces.description],
    ['indicators', t.indicators.description],
    ['meetings', t.meetings.description],
    ['targets', t.targets.description],
    ['behind', words.behind.description],
    ['timeline', t.timeline.description],
    ['documents', t.documents.description],
    ['directives', t.directives.description],
    ['coverage', t.coverage.description],
    ['compare', words.compare.description],
    ['changes', words.changes.description],
    ['data', t.data.description],
    ['embeds', words.embeds.description],
    ['method', t.method.description],
    ['about', t.about.description],
    ['contribute', t.contribute.description],
    ['fields', t.contribute.fieldsDescription],
    ['rules', t.contribute.rulesDescription],
    ['ask', words.ask.description],
    ['newReport', words.newReport.description],
    ['search', words.search.description],
    ['pages', words.search.pages.description],
  ] as const;
  return pages.map(([page, description]) => ({
    id: page,
    text: t.nav[page],
    href: pageHref(paths[page], locale),
    description,
  }));
}
