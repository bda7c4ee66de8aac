import { observationsCsv } from '../../exports/tables/observations-csv.ts';
import { dataTables } from '../../exports/tables/data-tables.ts';
import { defaultLocale } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { jsonFiles } from '../api/api-entries.ts';
import {
  allMetadataFile,
  catalogueFile,
  csvFile,
  csvMetadataFile,
  dataPackageFile,
  parquetFile,
} from '../api/api-tables.ts';
import { apiSchemas, datasetSchemas } from '../api/schema-files.ts';
import { comparableIndicators } from '../compare/compare-choices.ts';
import { sharedFile, sharedPath } from '../compare/compare-shared.ts';
import { citationTypes, citeTypes } from '../takeaway/citation-types.ts';
import { absoluteHref, fileHref } from '../links/paths.ts';
import { citables, citedData, citePath } from '../takeaway/cite-files.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { jsonText, mediaTypes, type SiteFile } from './site-file.ts';

/** What programs read: the same in every language. */
export function apiFileList(): readonly SiteFile[] {
  return [...jsonApi(), ...tables(), ...schemaFiles(), ...comparisons(), ...citations()];
}

function jsonApi(): readonly SiteFile[] {
  return jsonFiles.map((file) => ({ ...file, mediaType: mediaTypes.json }));
}

function tables(): readonly SiteFile[] {
  const csvm = 'application/csvm+json; charset=utf-8';
  return [
    ...dataTables.flatMap((table) => [
      {
        path: `/api/v1/${table.name}.csv`,
        mediaType: mediaTypes.csv,
        write: () => csvFile(table),
      },
      {
        path: `/api/v1/${table.name}.csv-metadata.json`,
        mediaType: csvm,
        write: () => csvMetadataFile(table),
      },
    ]),
    { path: '/api/v1/csv-metadata.json', mediaType: csvm, write: allMetadataFile },
    {
      path: '/api/v1/observations.parquet',
      mediaType: 'application/vnd.apache.parquet',
      write: parquetFile,
    },
    { path: '/datapackage.json', mediaType: mediaTypes.json, write: dataPackageFile },
    {
      path: '/dataset.jsonld',
      mediaType: 'application/ld+json; charset=utf-8',
      write: catalogueFile,
    },
  ];
}

/** Their own addresses are whole, so that a copy knows where its neighbours lie. */
function schemaFiles(): readonly SiteFile[] {
  const listed = (folder: string, schemas: ReadonlyMap<string, object>) =>
    [...schemas].map(([name, schema]) => ({
      path: folder + nameOf(name),
      mediaType: 'application/schema+json; charset=utf-8',
      write: () => jsonText({ ...schema, $id: absoluteHref(fileHref(folder + nameOf(name))) }),
    }));
  return [...listed('/schemas/', datasetSchemas), ...listed('/schemas/api/', apiSchemas)];
}

const nameOf = (schema: string) => `${schema}.schema.json`;

/** Every claim about an indicator that can be compared, and what places have in common. */
function comparisons(): readonly SiteFile[] {
  const tables = comparableIndicators.map(({ id }) => ({
    path: `/compare/${id}.csv`,
    mediaType: mediaTypes.csv,
    write: () => observationsCsv(observationsOfIndicator(id)),
  }));
  const shared = {
    path: sharedPath,
    mediaType: mediaTypes.json,
    write: () => JSON.stringify(sharedFile()),
  };
  return [...tables, shared];
}

function citations(): readonly SiteFile[] {
  return citables.flatMap((citable) =>
    citeTypes.map((type) => ({
      path: citePath(citable.id, type),
      mediaType: citationTypes[type].mediaType,
      write: () => citationTypes[type].write(citedData(citable, readerFor(defaultLocale))),
    })),
  );
}
