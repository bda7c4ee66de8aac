import { dataTables } from '../../exports/tables/data-tables.ts';
import { addresses } from '../api/api-addresses.ts';
import { model } from '../model.ts';

/** llms.txt: where a program that reads for somebody finds what this site knows, and how to read it. */
export function guide(): string {
  const { title, description, version, date, licence, repository } = model.about;
  const link = (name: string, path: string, about: string) =>
    `- [${name}](${addresses.file(path)}): ${about}`;
  return `${[
    `# ${title.en}`,
    '',
    `> ${description.en}`,
    '',
    `Release ${version} of ${date}. Data: ${licence.name} (${licence.url}). Not an official site.`,
    '',
    'How to read a figure:',
    '',
    '- Every figure is a claim of a source about one indicator, place and time. Cite its source, not only this site.',
    '- `bound` belongs to the number: “more-than 90” is not 90. `lower` and `upper` say what it leaves open.',
    '- `kind` tells results (level, flow, share, rank, index) from changes (delta), aims (target) and money set aside (allocation).',
    '- Claims listed under `conflict` disagree; quote both.',
    '- What is not listed was not reported. It is unknown, never zero.',
    '- A province before and after 1 July 2025 is the same place only if it keeps its id.',
    '- National figures stand under `vietnam`, never under a province.',
    '',
    '## Data',
    '',
    link('Index of the API', '/api/v1/index.json', 'every JSON, CSV and Parquet file'),
    link('OpenAPI 3.1', '/api/v1/openapi.json', 'the same for tools'),
    ...dataTables.map((table) =>
      link(`${table.name}.csv`, `/api/v1/${table.name}.csv`, table.title),
    ),
    link('observations.parquet', '/api/v1/observations.parquet', 'all claims with types'),
    link('Data package', '/datapackage.json', 'the tables with types and keys (Frictionless)'),
    link('Catalogue', '/dataset.jsonld', 'schema.org and DCAT'),
    '',
    '## Pages',
    '',
    link('Provinces', '/provinces/', 'where each stands, answer first'),
    link('Indicators', '/indicators/', 'definitions, charts, every claim'),
    link('Meetings', '/meetings/', 'what each reported and ordered'),
    link('Targets', '/targets/', 'what documents aim at, by when'),
    link('Method', '/method/', 'how figures are read and compared'),
    link('All pages', '/sitemap.xml', 'in English, Vietnamese, Ukrainian and Russian'),
    '',
    '## Optional',
    '',
    link('New figures', '/feeds/changes.atom', 'Atom feed'),
    link('Meetings and due dates', '/feeds/meetings.ics', 'calendar'),
    `- [Repository](${repository.url}): the YAML files and the code`,
  ].join('\n')}\n`;
}
