import { observationColumns } from '../exports/observation-columns.ts';
import { schemas } from '../dataset/schemas.ts';
import type { Reader } from '../locales/reader.ts';
import { wholeDataset } from './json-ld-dataset.ts';
import { model } from './model.ts';
import { fileHref, paths } from './paths.ts';
import { repositoryHref } from './repository-links.ts';
import type { TableView } from './table-view.ts';

/** Where to take the data, what is in it, how to cite it. */
export function dataView(reader: Reader) {
  const { t, format } = reader;
  const { version, licence, repository } = model.about;
  return {
    page: {
      title: t.data.title,
      description: t.data.description,
      path: paths.data,
      trail: [],
      dataset: wholeDataset(reader),
    },
    downloads: [
      { text: t.data.csv, href: fileHref('/api/v1/observations.csv') },
      { text: t.data.json, href: fileHref('/api/v1/observations.json') },
      {
        text: t.data.files,
        href: `${repositoryHref}/tree/${repository.branch}/data`,
      },
    ],
    counts: [
      { name: t.columns.count, value: format.number(model.observations.length) },
      { name: t.nav.indicators, value: format.number(model.indicators.size) },
      { name: t.nav.meetings, value: format.number(model.meetings.length) },
      { name: t.nav.documents, value: format.number(model.documents.size) },
      { name: t.nav.targets, value: format.number(model.targets.length) },
      { name: t.nav.provinces, value: format.number(model.provinces.length) },
    ],
    columns: columnsTable(reader),
    schemas: ['common', ...Object.keys(schemas)].map((name) => ({
      text: `${name}.schema.json`,
      href: fileHref(`/schemas/${name}.schema.json`),
    })),
    cite: t.data.citeText(version, repository.url, licence.name),
    licence: { text: licence.name, href: licence.url },
  };
}

function columnsTable({ t, plain }: Reader): TableView {
  return {
    caption: t.data.columns,
    columns: [{ label: t.columns.column }, { label: t.columns.meaning }],
    rows: observationColumns.map(({ name, meaning }) => [{ text: name }, { text: plain(meaning) }]),
  };
}
