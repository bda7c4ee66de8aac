import type { Reader } from '../locales/reader.ts';
import { documentLink } from './document-link.ts';
import { model } from './model.ts';
import { paths } from './paths.ts';
import { targetView } from './target-view.ts';
import { targetGaps } from './figures/gap-figure.ts';

/** Every target, the measured ones first, then by document. */
export function targetsView(reader: Reader) {
  const { t, format } = reader;
  const views = model.targets.map((target) => targetView(target, reader));
  const measured = views.filter((view) => view.measured !== undefined);
  return {
    page: {
      title: t.targets.title,
      description: t.targets.description,
      path: paths.targets,
      trail: [],
    },
    lead: t.targets.lead(format.number(views.length), format.number(measured.length)),
    gaps: targetGaps(reader),
    measured,
    documents: [...model.documents.values()]
      .filter(({ targets }) => targets.length > 0)
      .map((document) => ({
        id: document.id,
        link: documentLink(document, reader),
        targets: views.filter(({ id }) => document.targets.some((target) => target.id === id)),
      })),
  };
}
