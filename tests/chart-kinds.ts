const kindsOfAnIndicator = ['map', 'tiles', 'ranking', 'editions', 'change', 'regions', 'goal'];
const kindsOfAPlace = ['indices', 'merger', 'former'];

/** The kind of the chart with an address: `map` of `papi-score.map`. Lines are told apart by whose they are. */
export function kindOfChart(id: string): string {
  const [first = '', second, third] = id.split('.');
  if (second === undefined) return first.includes('-') ? 'national line or figure' : first;
  const last = third ?? second;
  if (kindsOfAnIndicator.includes(last)) return last;
  return kindsOfAPlace.includes(first) ? `${first} of a place` : 'provincial line';
}
