import { chartStates } from '../../src/site/takeaway/chart-states.ts';

// What each chart of the dataset in DATA_DIR shows, as JSON: scripts/release asks.
console.log(JSON.stringify(chartStates()));
