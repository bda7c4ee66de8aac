import { parquetWriteBuffer } from 'hyparquet-writer';
import type { About, Model } from '../../model/model.ts';
import type { DataTable, TableColumn } from './data-table.ts';

const types = { string: 'STRING', number: 'DOUBLE', integer: 'INT64', boolean: 'BOOLEAN' } as const;

/** A table as Parquet: the rows of the CSV with types, and null for an empty cell. */
export function tableParquet({ columns, rows }: DataTable, model: Model): Uint8Array {
  const cells = rows(model);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type, isRequired }, i) => ({
        name,
        type: typeOf(type),
        nullable: !isRequired,
        data: cells.map((row) => row[i] ?? null),
      })),
      kvMetadata: about(model.about),
      createdBy: 'Tiến độ 57',
    }),
  );
}

function typeOf(type: TableColumn['type']) {
  return types[type];
}

/** What the file is, for whoever finds it alone. */
function about({ version, date, licence, repository }: About) {
  return [
    { key: 'version', value: version },
    { key: 'date', value: date },
    { key: 'licence', value: licence.id },
    { key: 'repository', value: repository.url },
  ];
}
