import { group } from 'd3-array';
import { endpoints, type Endpoint } from '../../exports/api/api-endpoints.ts';
import { apiFiles, type ApiFile } from '../../exports/api/api-files.ts';
import { dataTables } from '../../exports/tables/data-tables.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { siteApi } from '../api/site-api.ts';
import { codeText, type TextPiece } from './code-text.ts';
import { exampleIndicator, exampleProvince } from './data-examples.ts';
import {
  calendarPath,
  changesFeedPath,
  indicatorFeedPath,
  provinceFeedPath,
} from '../links/feed-links.ts';
import { model } from '../model.ts';
import { chartFileLinks } from '../takeaway/chart-panel.ts';
import { fileHref, pageHref, paths } from '../links/paths.ts';
import { repositoryHref } from '../links/repository-links.ts';

export interface DataFile {
  readonly text: string;
  readonly href: string;
  /** Whether the text is a name of a file rather than words. */
  readonly isCode: boolean;
}

/** Files for one purpose. */
export interface FilesRow {
  readonly name: LocalText;
  readonly text: readonly TextPiece[];
  readonly files: readonly DataFile[];
}

const file = (text: string, href: string): DataFile => ({ text, href, isCode: true });
const link = (text: string, href: string): DataFile => ({ text, href, isCode: false });
const underApi = (name: string) => file(name, fileHref(`/api/v1/${name}`));

/** What to take for which purpose. */
export function purposeRows(reader: Reader): readonly FilesRow[] {
  const { locale, words } = reader;
  const { take } = words.data;
  const chart = `${exampleIndicator}.map`;
  const { url, branch } = model.about.repository;
  const row = ({ title, text }: { title: string; text: string }, files: readonly DataFile[]) => ({
    name: { text: title },
    text: codeText(text),
    files,
  });
  return [
    row({ ...take.chart, text: `${take.chart.text} ${take.example} \`${chart}\`:` }, [
      link(take.builder, pageHref(paths.embeds, locale)),
      ...chartFileLinks(chart, reader).map(({ name, href }) => link(name, href)),
    ]),
    row(take.thing, [
      underApi(`provinces/${exampleProvince}.json`),
      underApi(`indicators/${exampleIndicator}.json`),
      file(`compare/${exampleIndicator}.csv`, fileHref(`/compare/${exampleIndicator}.csv`)),
    ]),
    row(
      take.all,
      ['csv', 'json', 'parquet'].map((type) => underApi(`observations.${type}`)),
    ),
    row(take.files, [link(take.repository, `${url}/tree/${branch}/data`)]),
  ];
}

/** A row for each name in the API: its list, its things one by one, its table. */
export function apiRows({ words }: Reader): readonly FilesRow[] {
  const holds: Readonly<Record<string, string>> = words.data.api.holds;
  const described = new Set(['index', 'openapi', 'csv-metadata']);
  return [...group(listedFiles, nameOf)]
    .filter(([name]) => !described.has(name))
    .map(([name, files]) => ({
      name: textOr(holds[name], files),
      text: [],
      files: files.map(({ path, example = '' }) =>
        file(path, fileHref(`/api/v1/${path.replace('{id}', example)}`)),
      ),
    }));
}

/** What a newcomer to the API holds says of itself, in English, until it is put into words here. */
function textOr(text: string | undefined, files: readonly ApiFile[]): LocalText {
  return text === undefined ? { text: files[0]?.summary ?? '', lang: 'en' } : { text };
}

/** Of things there are none of, as releases at first, no file can be shown. */
const listedFiles = apiFiles(endpoints, dataTables, exampleOf).filter(
  ({ path, example }) =>
    !path.endsWith('.csv-metadata.json') && !(path.includes('{id}') && example === undefined),
);

function exampleOf({ ids }: Endpoint): string | undefined {
  const all = ids?.(siteApi) ?? [];
  return all.find((id) => id === exampleProvince || id === exampleIndicator) ?? all[0];
}

function nameOf({ path }: ApiFile): string {
  return path.replace(/[/.].*$/, '');
}

/** The same data, told to programs. */
export function descriptionRows({ words }: Reader): readonly FilesRow[] {
  const { by } = words.data.described;
  const row = (name: string, ...files: readonly DataFile[]) => ({
    name: { text: name },
    text: [],
    files,
  });
  const atRoot = (name: string) => file(name, fileHref(`/${name}`));
  return [
    row(by.index, underApi('index.json')),
    row(by.openapi, underApi('openapi.json')),
    row(by.package, atRoot('datapackage.json')),
    row(by.csvw, underApi('csv-metadata.json'), underApi('observations.csv-metadata.json')),
    row(by.catalogue, atRoot('dataset.jsonld')),
    row(by.guide, atRoot('llms.txt')),
    row(by.sitemap, atRoot('sitemap.xml')),
  ];
}

/** What can be followed, in the reader’s language. */
export function feedRows({ locale, words }: Reader): readonly FilesRow[] {
  const { of } = words.data.feeds;
  const row = (name: string, path: string, href = path) => ({
    name: { text: name },
    text: [],
    files: [file(path.slice(1), pageHref(href, locale))],
  });
  return [
    row(of.changes, changesFeedPath),
    row(of.province, provinceFeedPath('{id}'), provinceFeedPath(exampleProvince)),
    row(of.indicator, indicatorFeedPath('{id}'), indicatorFeedPath(exampleIndicator)),
    row(of.calendar, calendarPath),
  ];
}

/** The rules that the addresses above keep. */
export const contractsHref = `${repositoryHref}/blob/${model.about.repository.branch}/docs/contracts.md`;

/** How the repository says that it is cited. */
export const citationHref = `${repositoryHref}/blob/${model.about.repository.branch}/CITATION.cff`;
