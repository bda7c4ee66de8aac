/** The page that tells what can be taken. Between backquotes stands code. */
export const data = {
  onPage: 'On this page',
  take: {
    title: 'What to take',
    text: 'Everything is a file at a fixed address: no key, no account, no limit, and open to scripts on other sites.',
    chart: {
      title: 'One chart',
      text: 'Under every chart stands “Embed, download, cite”: a frame for an article, the picture as SVG and PNG, its numbers as CSV, XLSX and JSON. The builder sets language, colours, width and the province in focus.',
    },
    thing: {
      title: 'One place or one indicator',
      text: 'Its file holds the definition, every figure about it and the sources. The CSV has the figures of one indicator for all places.',
    },
    all: {
      title: 'Everything',
      text: 'One row for each figure, sorted by id. Parquet keeps the types.',
    },
    files: {
      title: 'The files themselves',
      text: 'The YAML that the site is made of, with its history. Each figure names its line there.',
    },
    /** Before the id of a chart, whose files follow. */
    example: 'For example',
    builder: 'Embed builder',
    repository: 'Folder data/ in the repository',
  },
  api: {
    title: 'API, version 1',
    text: 'Under `/api/v1/`. `{id}` stands for an id from the list beside it; the link opens an example. Every JSON file names its schema, release and licence. The CSV tables are joined by their ids.',
    /** What is under each name in the API. */
    holds: {
      observations: 'All figures',
      country: 'Viet Nam, with the figures about the nation as a whole',
      provinces:
        'Provinces of today and before 1 July 2025; each file has the figures about itself',
      indicators: 'Indicators: definition, unit, kind; each file has every figure',
      meetings: 'Meetings: what each reported and ordered',
      publications: 'Reports, editions of indices and articles',
      documents: 'Resolutions, plans, decisions, with the goals they set',
      targets: 'Goals, each with its date',
      directives: 'What meetings ordered, to whom, by when',
      releases: 'Releases of the dataset',
      conflicts: 'Figures that cannot both hold, side by side',
      coverage: 'Which province reported what; what is not listed is silence',
      changes: 'Reports that brought figures, the last recorded first',
      units: 'Units of measurement',
      groups: 'Groups of indicators',
      scopes: 'Parts of a place that a figure can be about',
      regions: 'The six regions',
      bodies: 'Committees, ministries, offices',
      programmes: 'Programmes, projects, platforms',
      places: 'Viet Nam and all provinces in one table',
    },
  },
  described: {
    title: 'Descriptions for programs',
    text: 'The same files, described in the formats that tools and catalogues read.',
    by: {
      index: 'Every file of the API with address, type and schema',
      openapi: 'The API in OpenAPI 3.1',
      package: 'The tables with types, keys and checksums (Frictionless)',
      csvw: 'The columns of the tables (CSV on the Web)',
      catalogue: 'The dataset for catalogues (schema.org, DCAT)',
      guide: 'How to read a figure, for programs that read for somebody',
      sitemap: 'All pages in four languages',
    },
  },
  schemas: { yaml: 'Schemas of the YAML files', api: 'Schemas of the API' },
  feeds: {
    title: 'Feeds and calendar',
    text: 'For a feed reader, a newsroom’s chat or a calendar. Each is there in all four languages.',
    of: {
      changes: 'Meetings and publications that brought figures',
      province: 'The same for one province',
      indicator: 'The same for one indicator',
      calendar: 'Meetings, and days by which goals and directives are due',
    },
  },
  examples: {
    title: 'Examples',
    text: 'To be copied and run as they are.',
    spreadsheet: {
      title: 'Excel, Google Sheets, LibreOffice',
      text: 'The XLSX file of a chart opens with its numbers and dates in order. Only a CSV file needs care: it is UTF-8, with a point before decimals, and a spreadsheet set to Vietnamese expects a comma. Do not open it by a double click.',
      excel: {
        title: 'Excel',
        text: 'Data → From Text/CSV. File origin: 65001 Unicode (UTF-8); delimiter: comma. Then Transform Data: set `as_of`, `period` and `edition` to Text, or 2025-09 becomes a day; for `value`, `lower` and `upper` choose Change Type → Using Locale → Decimal Number, English (United States).',
      },
      sheets: {
        title: 'Google Sheets',
        text: 'Take one indicator rather than everything. In an empty cell, with semicolons if your sheet is set to Vietnamese:',
      },
      calc: {
        title: 'LibreOffice Calc',
        text: 'File → Open, and paste the address. In the dialogue: character set Unicode (UTF-8), language English (USA), separated by comma; click the columns `as_of`, `period` and `edition` and set them to Text.',
      },
    },
    curl: {
      title: 'Command line',
      text: 'All figures, then one province: its release, its name and how many figures it has.',
    },
    python: {
      title: 'Python with pandas',
      text: 'Times stay text, and only an empty cell is unknown.',
    },
    r: { title: 'R with readr', text: 'Everything is text but the three columns of numbers.' },
    duckdb: {
      title: 'DuckDB',
      text: 'Asks the published Parquet file over the network; nothing to download first.',
    },
    observable: {
      title: 'Observable',
      text: 'Two cells of a notebook: one indicator, drawn with Plot.',
    },
    copy: 'Copy',
    copied: 'Copied',
  },
  traps: {
    title: 'Before you calculate',
    text: 'Seven ways in which a right number becomes a wrong sentence.',
    bound: {
      title: '“More than 90” is not 90',
      text: '`bound` belongs to `value`; `lower` and `upper` say what it leaves open. Print the bound, and divide no bounds.',
    },
    time: {
      title: 'A date is not a period',
      text: '`as_of` dates a stock, `period` spans a flow. They are as exact as the source: `2025` is not 1 January 2025. Of an index, compare only figures of the same `edition`. Without either, the time is unknown.',
    },
    unknown: {
      title: 'Empty is not zero',
      text: 'An empty cell or `null` means unknown. A place that has no row did not report. Fill neither in.',
    },
    former: {
      title: 'A former province is another place',
      text: 'Ids ending in `-until-2025`, and those of units that ended, are territories before 1 July 2025. Do not join them with what bears the name now, and do not give a province what stands under `vietnam`.',
    },
    kind: {
      title: 'A goal is not a result',
      text: 'Results have the `kind` level, flow, share, rank or index. The others are a change (delta), a goal (target) and money set aside (allocation).',
    },
    conflict: {
      title: 'Sources disagree',
      text: '`conflict` names the figures that say otherwise about the same thing and time. Quote both, or say why one.',
    },
    newest: {
      title: 'The newest figure is one of several',
      text: 'Pages show as newest the results whose time ends last among those about one indicator and place, with what contradicts them; one about a part of the place only where none is about the whole. JSON says so under `newest`. This rule leaves the others behind.',
    },
    /** How many figures it is about; the numbers are formatted. */
    count: (count: string, all: string) => `This concerns ${count} of ${all} figures.`,
  },
  citeFiles: {
    title: 'For reference managers',
    text: 'The dataset as a whole, and one indicator; every indicator has such files under its id. Those of a chart stand under the chart.',
  },
  change: {
    title: 'What stays and what may change',
    text: 'Addresses, columns, keys and ids of version 1 are promises.',
    rules: [
      'Columns are added at the end only; none is removed, renamed or given another meaning. Read them by name.',
      'Ids are never used again. What is withdrawn keeps its address, and says why.',
      'Mistakes are corrected in the next release. Write down which release you used.',
      'A version 2 would stand beside version 1, which would be written for at least two more years.',
    ],
    more: 'The rules in full',
  },
};
