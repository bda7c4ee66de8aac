/** Sheets and notes of a chart’s workbook. */
export const workbook = {
  data: 'Data',
  notes: 'Notes',
  title: 'Chart',
  source: 'Source',
  asOf: 'As of',
  release: 'Release of the data',
  licence: 'Licence',
  address: 'Address',
  columns: 'Columns and their names for programs',
};
