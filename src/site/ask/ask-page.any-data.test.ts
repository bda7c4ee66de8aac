import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { askView } from './ask-page.ts';

test.each(locales)(
  'askView(reader) in %s calls everything in Vietnamese in the letter',
  (locale) => {
    const { places, groups } = askView(readerFor(locale));
    const inVietnamese = askView(readerFor('vi'));
    const choices = groups.flatMap((group) => group.choices);
    const nameOf = new Map(
      inVietnamese.groups.flatMap((group) => group.choices).map(({ id, name }) => [id, name]),
    );
    expect(places[0]?.inLetter).toBe('cả nước');
    for (const { more, inLetter } of places.slice(1)) {
      expect(more).toBe(`Ủy ban nhân dân ${inLetter}`);
      expect(inLetter).toMatch(/^(tỉnh|thành phố) /);
    }
    expect(choices.map(({ inLetter }) => inLetter)).toEqual(
      choices.map(({ id }) => nameOf.get(id)),
    );
  },
);
