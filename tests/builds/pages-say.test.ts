import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, inject, test } from 'vitest';

function page(path: string): Document {
  const html = readFileSync(join(inject('countrySite'), path, 'index.html'), 'utf8');
  return new JSDOM(html).window.document;
}

const textOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe('a province told of by a national session only', () => {
  test.each([
    ['/provinces/lai-chau/', 'no figure about Lai Chau itself'],
    ['/provinces/ca-mau/', 'no figure about Ca Mau itself'],
    ['/vi/provinces/lai-chau/', 'không nêu số liệu nào của riêng Lai Châu'],
  ])('%s says that it has no figure', (path, sentence) => {
    expect(textOf(page(path), '.answer, .answer ~ p').join(' ')).toContain(sentence);
  });

  test('shows national figures as national, under a heading that says so', () => {
    const document = page('/provinces/lai-chau/');
    const section = document.querySelector('section[aria-labelledby="nation"]');
    const national = [...document.querySelectorAll('.claim.national')];
    expect(national.length).toBeGreaterThan(0);
    expect(national.every((claim) => section?.contains(claim))).toBe(true);
    expect(section?.querySelectorAll('.claim:not(.national)')).toHaveLength(0);
  });
});

test('a claim shows bound, unit, date, source, the printed characters and its line of YAML', () => {
  const claim = page('/meetings/2025-09-24-government-4/').querySelector(
    '[id="2025-09-24-government-4.online-dossiers-localities.vietnam.2025-07-01_2025-09-10"]',
  );
  if (claim === null) throw new Error('The claim is not on the page.');
  expect(textOf(claim, '.claim-value')).toEqual(['more than 6.6 million dossiers']);
  expect(textOf(claim, '.claim-context').join(' ')).toMatch(
    /Viet Nam · 1 July\s–\s10 September 2025/,
  );
  expect(textOf(claim, '.printed')).toEqual(['“понад 6,6 мільйона адміністративних записів”']);
  const links = [...claim.querySelectorAll('a')].map(({ href }) => href);
  expect(links.some((href) => href.startsWith('https://www.camau.gov.vn/'))).toBe(true);
  expect(links.some((href) => /2025-09-24-government-4\.yaml#L\d+$/.test(href))).toBe(true);
});

test('one session told from two nodes is one page with two sources', () => {
  const document = page('/meetings/2025-09-24-government-4/');
  expect(textOf(document, '#sources ~ ul a, #sources ~ .entries a')).toEqual(
    expect.arrayContaining(['laichau.gov.vn', 'camau.gov.vn']),
  );
});

test('a colour is quoted with the weakness of its evidence', () => {
  const [status = ''] = textOf(page('/provinces/quang-tri/'), '.status');
  expect(status).toContain('“green”');
  expect(status).toContain('The only evidence is the address of a page');
});

test('a change is never set like a level', () => {
  const document = page('/indicators/adults-with-digital-signature/');
  const change = [...document.querySelectorAll('.claim-line')].find((claim) =>
    claim.textContent.includes('percentage points'),
  );
  expect(change?.querySelector('strong')?.textContent).toBe('+1.2 percentage points');
  expect(change?.querySelector('.caution')?.textContent).toContain('change since July 2025');
});

test('every picture has a table with the same numbers', () => {
  const figure = page('/').querySelector('#chart-tasks');
  const numbers = textOf(figure ?? page('/'), 'td.number > span');
  expect(numbers).toEqual(expect.arrayContaining(['270', '382', '1,298']));
  const drawn = figure?.querySelector('.wide svg')?.textContent ?? '';
  expect(['270', '382', '1,298'].every((number) => drawn.includes(number))).toBe(true);
});
