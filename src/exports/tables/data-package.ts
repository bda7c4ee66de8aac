import { createHash } from 'node:crypto';
import type { Model } from '../../model/model.ts';
import type { Addresses } from '../api/api-source.ts';
import { tableCsv, tablePath, type DataTable, type TableColumn } from './data-table.ts';

/** The tables as a Frictionless Data Package, version 2. Paths are relative to the descriptor. */
export function dataPackage(model: Model, at: Addresses, tables: readonly DataTable[]): string {
  const { title, description, version, licence, repository } = model.about;
  const document = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'tien-do-57',
    id: at.file('/datapackage.json'),
    title: title.en,
    description: description.en,
    homepage: at.file('/'),
    version,
    licenses: [{ name: licence.id, path: licence.url, title: licence.name }],
    contributors: [{ title: model.about.title.en, path: repository.url, roles: ['creator'] }],
    keywords: ['Viet Nam', 'Resolution 57-NQ/TW', 'digital transformation', 'provinces'],
    resources: tables.map((table) => resourceOf(table, model)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resourceOf(table: DataTable, model: Model) {
  const csv = Buffer.from(tableCsv(table, model));
  return {
    name: table.name,
    type: 'table',
    title: table.title,
    path: tablePath(table).slice(1),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: csv.length,
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
    schema: {
      fields: table.columns.map(fieldOf),
      fieldsMatch: ['equal'],
      missingValues: [''],
      primaryKey: ['id'],
      foreignKeys: table.references.map((reference) => ({
        fields: [reference.column],
        reference: {
          resource: reference.table,
          fields: ['id'],
        },
      })),
    },
  };
}

function fieldOf({ name, meaning, type, isRequired, values }: TableColumn) {
  const constraints = {
    ...(isRequired ? { required: true } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(values ? { enum: values } : {}),
  };
  return {
    name,
    type,
    description: meaning,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
