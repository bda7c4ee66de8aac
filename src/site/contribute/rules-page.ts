import { ruleCatalogue } from '../../model/rule-catalogue.ts';
import type { Reader } from '../../locales/reader.ts';
import { pageHref, paths } from '../links/paths.ts';

/** What the check refuses or flags, and why. */
export function rulesView({ t, format, locale, plain }: Reader) {
  return {
    page: {
      title: t.contribute.rulesTitle,
      description: t.contribute.rulesDescription,
      path: paths.rules,
      trail: [{ text: t.nav.contribute, href: pageHref(paths.contribute, locale) }],
    },
    lead: t.contribute.rulesLead(format.number(ruleCatalogue.length)),
    rules: ruleCatalogue.map(({ code, severity, about }) => ({
      code,
      severity,
      severityText: t.contribute.severity[severity],
      about: plain(about),
    })),
  };
}
