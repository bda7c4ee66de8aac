import { expect, test } from 'vitest';
import { rowsOf } from './compare-files.ts';

const head = 'id,indicator,place,as_of\r\n';

test('rowsOf(tables, places) keeps the rows of these places, sorted by id, under one head', () => {
  const tables = [
    `${head}b,pci-score,hue,2022\r\nd,pci-score,da-nang,2022\r\n`,
    `${head}a,papi-score,hue,2024\r\nc,papi-score,quang-tri,"1,5"\r\n`,
  ];
  expect(rowsOf(tables, ['hue', 'quang-tri'])).toBe(
    `${head}a,papi-score,hue,2024\r\nb,pci-score,hue,2022\r\nc,papi-score,quang-tri,"1,5"\r\n`,
  );
});

test('rowsOf(tables, places) is a head alone where the places are silent', () => {
  expect(rowsOf([`${head}b,pci-score,hue,2022\r\n`], ['vietnam'])).toBe(head);
});
