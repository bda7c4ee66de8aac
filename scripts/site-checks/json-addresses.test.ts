import { expect, test } from 'vitest';
import { addressesIn, checkJsonAddresses, holdsAddresses } from './json-addresses.ts';
import { reasonsOf, sampleHtml, sampleSite } from './sample-site.ts';

const site = 'https://example.org/repo/';

function reasons(...addresses: readonly string[]): readonly string[] {
  return reasonsOf(
    checkJsonAddresses(
      sampleSite(
        { '/a/': sampleHtml('<p id="here">x</p>') },
        {
          base: '/repo/',
          files: ['/schemas/api/chart.schema.json'],
          jsonAddresses: addresses.map((address) => ({ file: '/charts/x.json', address })),
        },
      ),
    ),
  );
}

test('addressesIn(text, site) finds them as values, in sentences and in markup, each once', () => {
  const text = JSON.stringify({
    $schema: `${site}schemas/api/chart.schema.json`,
    text: `See ${site}a/#here. Or ${site}a/#here.`,
    html: `<iframe src="${site}embed/x/?theme=dark&amp;highlight=hue"></iframe>`,
    template: `${site}api/v1/provinces/{id}.json`,
    elsewhere: 'https://other.org/repo/',
  });
  expect(addressesIn(text, site)).toEqual([
    `${site}schemas/api/chart.schema.json`,
    `${site}a/#here`,
    `${site}embed/x/?theme=dark&highlight=hue`,
  ]);
});

test('checkJsonAddresses(site) lets pages, files, folders, fragments and pointers pass', () => {
  const schema = `${site}schemas/api/chart.schema.json`;
  const sound = [`${site}a/`, `${site}a/#here`, schema, `${schema}#/$defs/x`, `${site}schemas/api`];
  expect(reasons(...sound)).toEqual([]);
});

test('checkJsonAddresses(site) names what is not there', () => {
  expect(reasons(`${site}schemas/api/map.schema.json`, `${site}a/#there`)).toEqual([
    `${site}schemas/api/map.schema.json leads to /schemas/api/map.schema.json, which does not exist.`,
    `${site}a/#there: no element of /a/ has the id there.`,
  ]);
});

test('holdsAddresses(path) is true for all JSON but that of the search', () => {
  const paths = ['/api/v1/index.json', '/dataset.jsonld', '/pagefind/names.en.json', '/a.csv'];
  expect(paths.filter(holdsAddresses)).toEqual(['/api/v1/index.json', '/dataset.jsonld']);
});
