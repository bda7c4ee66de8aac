import { tableMetadata, tablesMetadata } from '../../exports/tables/csv-on-the-web.ts';
import { dataPackage } from '../../exports/tables/data-package.ts';
import { tableCsv, type DataTable } from '../../exports/tables/data-table.ts';
import { dataTables } from '../../exports/tables/data-tables.ts';
import { observationsTable } from '../../exports/tables/observations-table.ts';
import { datasetCatalogue } from '../../exports/tables/dataset-catalogue.ts';
import { tableParquet } from '../../exports/tables/table-parquet.ts';
import { addresses } from './api-addresses.ts';
import { model } from '../model.ts';

export const csvFile = (table: DataTable) => tableCsv(table, model);
export const csvMetadataFile = (table: DataTable) => tableMetadata(table, model.about);
export const allMetadataFile = () => tablesMetadata(dataTables, model.about);
export const parquetFile = () => tableParquet(observationsTable, model);
export const dataPackageFile = () => dataPackage(model, addresses, dataTables);
export const catalogueFile = () => datasetCatalogue(model, addresses, dataTables);
