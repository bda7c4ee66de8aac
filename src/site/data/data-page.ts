import { observationColumns } from '../../exports/tables/observation-columns.ts';
import type { Reader } from '../../locales/reader.ts';
import { citedData, citePath, wholeDatasetId } from '../takeaway/cite-files.ts';
import { citeTypes } from '../takeaway/citation-types.ts';
import { codeText } from './code-text.ts';
import { exampleIndicator, examples } from './data-examples.ts';
import {
  apiRows,
  citationHref,
  contractsHref,
  descriptionRows,
  feedRows,
  purposeRows,
} from './data-files.ts';
import { trapViews } from './data-traps.ts';
import { wholeDataset } from '../api/json-ld-dataset.ts';
import { model } from '../model.ts';
import { currentProvinces } from '../views/observations.ts';
import { fileHref, paths } from '../links/paths.ts';
import { apiSchemas, datasetSchemas } from '../api/schema-files.ts';
import type { TableView } from '../views/table-view.ts';

/** All that can be taken from here: where it lies, how to read it, how to cite it. */
export function dataView(reader: Reader) {
  const { t } = reader;
  const words = reader.words.data;
  const { licence } = model.about;
  return {
    page: {
      title: t.data.title,
      description: t.data.description,
      path: paths.data,
      trail: [],
      dataset: wholeDataset(reader),
    },
    words,
    counts: countsOf(reader),
    sections: sectionsOf(reader),
    purposes: purposeRows(reader),
    api: { text: codeText(words.api.text), rows: apiRows(reader) },
    descriptions: descriptionRows(reader),
    schemas: schemaLists(reader),
    feeds: feedRows(reader),
    spreadsheet: spreadsheetView(reader),
    examples: examplesView(reader),
    traps: trapViews(reader),
    columns: columnsTable(reader),
    licence: { text: licence.name, href: licence.url },
    cite: citeView(reader),
    contractsHref,
  };
}

function countsOf({ t, format }: Reader) {
  return [
    { name: t.columns.count, value: format.number(model.observations.length) },
    { name: t.nav.indicators, value: format.number(model.indicators.size) },
    { name: t.nav.meetings, value: format.number(model.meetings.length) },
    { name: t.nav.documents, value: format.number(model.documents.size) },
    { name: t.nav.targets, value: format.number(model.targets.length) },
    { name: t.nav.provinces, value: format.number(currentProvinces.length) },
  ];
}

function sectionsOf({ t, words }: Reader) {
  const { take, api, described, feeds, examples: code, traps, change } = words.data;
  return [
    { id: 'take', title: take.title },
    { id: 'api', title: api.title },
    { id: 'described', title: described.title },
    { id: 'feeds', title: feeds.title },
    { id: 'examples', title: code.title },
    { id: 'traps', title: traps.title },
    { id: 'columns', title: t.data.columns },
    { id: 'licence', title: t.data.licence },
    { id: 'cite', title: t.data.cite },
    { id: 'change', title: change.title },
  ].map(({ id, title }) => ({ text: { text: title }, href: `#${id}` }));
}

function schemaLists({ words }: Reader) {
  const { yaml, api } = words.data.schemas;
  const listed = (title: string, folder: string, names: Iterable<string>) => ({
    title,
    files: [...names].map((name) => ({
      text: `${name}.schema.json`,
      href: fileHref(`${folder}${name}.schema.json`),
      isCode: true,
    })),
  });
  return [
    listed(yaml, '/schemas/', datasetSchemas.keys()),
    listed(api, '/schemas/api/', apiSchemas.keys()),
  ];
}

function spreadsheetView({ words }: Reader) {
  const { title, text, excel, sheets, calc } = words.data.examples.spreadsheet;
  const steps = [
    { ...excel, code: undefined },
    { ...sheets, code: examples.sheets() },
    { ...calc, code: undefined },
  ];
  return { title, text, steps: steps.map((step) => ({ ...step, text: codeText(step.text) })) };
}

function examplesView(reader: Reader) {
  const words = reader.words.data.examples;
  return (['curl', 'python', 'r', 'duckdb', 'observable'] as const).map((name) => ({
    ...words[name],
    code: examples[name](),
  }));
}

function columnsTable({ t, text }: Reader): TableView {
  return {
    caption: t.data.columns,
    columns: [{ label: t.columns.column }, { label: t.columns.meaning }],
    rows: observationColumns.map(({ name, meaning }) => [{ text: name }, text(meaning)]),
  };
}

function citeView(reader: Reader) {
  const cited = citedData({ indicator: undefined }, reader);
  const files = [wholeDatasetId, exampleIndicator].flatMap((id) =>
    citeTypes.map((type) => ({
      text: `cite/${id}.${type}`,
      href: fileHref(citePath(id, type)),
      isCode: true,
    })),
  );
  return {
    text: reader.words.panel.citation({ ...cited, year: cited.date.slice(0, 4) }),
    files: [...files, { text: 'CITATION.cff', href: citationHref, isCode: true }],
  };
}
