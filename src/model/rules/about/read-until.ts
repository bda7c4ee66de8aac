import { isAfter } from '../../../dataset/dates.ts';
import type { Finding, Words } from '../../../dataset/problem.ts';
import type { Rule } from '../../../dataset/rule.ts';
import type { Register } from '../register.ts';

export const readUntilRule: Rule<Register> = {
  code: 'read-until',
  severity: 'error',
  about: {
    en: 'Silence, ages and dates that have passed count to the day up to which sources were read. A source or meeting after it shows that more was read; a day after the release has not come.',
    vi: 'Khoảng trống, độ cũ của số liệu và thời hạn đã qua được tính đến ngày đã đọc nguồn. Có nguồn hay phiên họp sau ngày đó nghĩa là đã đọc thêm; ngày sau bản phát hành thì chưa tới.',
  },
  check: ({ dataset }) =>
    dataset.dataset.flatMap((sheet) => {
      const { read_until: until, date } = sheet.value;
      const found = (message: Words, help: Words, alsoIn?: string): Finding => ({
        at: sheet.atValue(['read_until']),
        message,
        help,
        ...(alsoIn !== undefined && { alsoIn }),
      });
      if (until > date) {
        return found(
          {
            en: `sources cannot have been read up to ${until}, after the day of the dataset (${date})`,
            vi: `không thể đã đọc nguồn đến ${until}, sau ngày của bộ dữ liệu (${date})`,
          },
          { en: `write a day up to ${date}`, vi: `viết một ngày không sau ${date}` },
        );
      }
      const newest = newestTold(dataset);
      if (newest === undefined || !isAfter(newest.date, until)) return [];
      return found(
        {
          en: `${newest.file} is of ${newest.date}, after ${until}, up to which sources were read`,
          vi: `${newest.file} ra ngày ${newest.date}, sau ${until} là ngày đã đọc nguồn`,
        },
        {
          en: `write the day up to which sources were looked through, ${newest.date} or later`,
          vi: `ghi ngày đã đọc nguồn đến đó, từ ${newest.date} trở đi`,
        },
        newest.file,
      );
    }),
};

interface Told {
  readonly date: string;
  readonly file: string;
}

/** The newest day on which a source came out; a table that somebody compiled says nothing of reading. */
function newestTold({ meeting, publication }: Register['dataset']): Told | undefined {
  const told: readonly Told[] = [...meeting, ...publication].flatMap(({ path, value }) => {
    const held = 'body' in value ? [value.date] : [];
    const published = Object.values(value.sources)
      .filter(({ evidence }) => evidence !== 'compiled')
      .flatMap((source) => source.published ?? []);
    return [...held, ...published].map((date) => ({ date, file: path }));
  });
  return told.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
}
