/** Heads of the columns in the files of a chart. */
export const columns = {
  measure: 'Measure',
  value: 'Value',
  /** The upper end of a range. */
  value_to: 'Value, upper end',
  /** The number as the page writes it. */
  shown: 'As shown',
  bound: 'Bound',
  unit: 'Unit',
  kind: 'Kind',
  as_of: 'As of',
  period: 'Period',
  due: 'Due',
  indicator_id: 'Indicator id',
  place_id: 'Place id',
  figure_id: 'Figure id',
  sources: 'Sources',
};
