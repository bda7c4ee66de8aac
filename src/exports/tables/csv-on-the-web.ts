import type { About } from '../../model/model.ts';
import type { DataTable, TableColumn } from './data-table.ts';

const context = ['http://www.w3.org/ns/csvw', { '@language': 'en' }];

/** CSVW metadata of one table, found by its name: <table>.csv-metadata.json beside <table>.csv. */
export function tableMetadata(table: DataTable, about: About): string {
  return text({ '@context': context, ...tableOf(table, about, []) });
}

/** CSVW metadata of all tables, with the keys that join them. */
export function tablesMetadata(tables: readonly DataTable[], about: About): string {
  return text({
    '@context': context,
    'dc:title': about.title.en,
    'dc:license': { '@id': about.licence.url },
    tables: tables.map((table) => tableOf(table, about, table.references)),
  });
}

function text(document: object): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

function tableOf(
  { name, title, columns }: DataTable,
  { version, date, licence }: About,
  references: DataTable['references'],
) {
  return {
    url: `${name}.csv`,
    'dc:title': title,
    'dc:license': { '@id': licence.url },
    'dc:modified': { '@value': date, '@type': 'date' },
    'schema:version': version,
    tableSchema: {
      columns: columns.map(columnOf),
      primaryKey: 'id',
      foreignKeys: references.map(({ column, table }) => ({
        columnReference: column,
        reference: { resource: `${table}.csv`, columnReference: 'id' },
      })),
    },
  };
}

function columnOf({ name, meaning, type, isRequired, values, separator }: TableColumn) {
  return {
    name,
    titles: name,
    'dc:description': meaning,
    datatype: values ? { base: 'string', format: values.join('|') } : type,
    required: isRequired,
    ...(separator === undefined ? {} : { separator }),
  };
}
