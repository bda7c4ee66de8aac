import type { Observation } from '../../model/observation.ts';
import type { Texts } from '../../model/texts.ts';
import { intervalOf } from './interval.ts';

/** A cell of the table; null means unknown or not applicable, never zero. */
export type Field = string | number | boolean | null;

export interface ObservationColumn {
  readonly name: string;
  readonly meaning: Texts;
  readonly of: (observation: Observation) => Field;
  /** Whether JSON says the same in another place: with the source, or in every language. */
  readonly isTableOnly?: true;
}

/** The columns of observations.csv, in their order. A contract: new ones go to the end. */
export const observationColumns: readonly ObservationColumn[] = [
  {
    name: 'id',
    meaning: {
      en: 'Id of the figure, the same in every release.',
      vi: 'Mã của số liệu, giữ nguyên qua các bản.',
      uk: 'Код числа, однаковий у всіх випусках.',
      ru: 'Код числа, одинаковый во всех выпусках.',
    },
    of: ({ id }) => id,
  },
  {
    name: 'indicator',
    meaning: {
      en: 'Id of the indicator.',
      vi: 'Mã chỉ tiêu.',
      uk: 'Код показника.',
      ru: 'Код показателя.',
    },
    of: ({ indicator }) => indicator.id,
  },
  {
    name: 'place',
    meaning: {
      en: 'vietnam, or the id of a province, current or former.',
      vi: 'vietnam, hoặc mã tỉnh, thành hiện nay hay trước đây.',
      uk: 'vietnam або код провінції, нинішньої чи колишньої.',
      ru: 'vietnam или код провинции, нынешней или бывшей.',
    },
    of: ({ place }) => place.id,
  },
  {
    name: 'as_of',
    meaning: {
      en: 'Date of a stock, as exact as the source; empty when the source does not say.',
      vi: 'Thời điểm của số tồn tại một mốc, chính xác như nguồn; trống nếu nguồn không nêu.',
      uk: 'Дата стану, точна настільки, як джерело; порожньо, якщо джерело її не називає.',
      ru: 'Дата состояния, точная настолько, насколько точен источник; пусто, если источник её не называет.',
    },
    of: ({ timing, time }) => (timing === 'as-of' ? time : null),
  },
  {
    name: 'period',
    meaning: {
      en: 'Period of a flow, ISO 8601; two dots for an open end.',
      vi: 'Khoảng thời gian của số phát sinh, theo ISO 8601; hai dấu chấm là chưa kết thúc.',
      uk: 'Період, за який щось сталося, ISO 8601; дві крапки, якщо кінець відкритий.',
      ru: 'Период, за который что-то произошло, ISO 8601; две точки, если конец открыт.',
    },
    of: ({ timing, time }) => (timing === 'period' ? time : null),
  },
  {
    name: 'value',
    meaning: {
      en: 'The number, in the unit.',
      vi: 'Con số, theo đơn vị.',
      uk: 'Число в цій одиниці.',
      ru: 'Число в этой единице.',
    },
    of: ({ value }) => value,
  },
  {
    name: 'bound',
    meaning: {
      en: 'exact, at-least, more-than, about, at-most or less-than.',
      vi: 'exact (đúng), at-least (ít nhất), more-than (hơn), about (khoảng), at-most (tối đa), less-than (dưới).',
      uk: 'exact (точно), at-least (щонайменше), more-than (понад), about (близько), at-most (щонайбільше), less-than (менш ніж).',
      ru: 'exact (точно), at-least (не меньше), more-than (более), about (около), at-most (не больше), less-than (менее).',
    },
    of: ({ bound }) => bound,
  },
  {
    name: 'unit',
    meaning: { en: 'Id of the unit.', vi: 'Mã đơn vị.', uk: 'Код одиниці.', ru: 'Код единицы.' },
    of: ({ unit }) => unit.id,
  },
  {
    name: 'kind',
    meaning: {
      en: 'level, flow, share, rank, index, delta, target or allocation. Only the first five are results.',
      vi: 'level, flow, share, rank, index, delta, target hoặc allocation. Chỉ năm loại đầu là kết quả.',
      uk: 'level, flow, share, rank, index, delta, target або allocation. Результати лише перші п’ять.',
      ru: 'level, flow, share, rank, index, delta, target или allocation. Результаты только первые пять.',
    },
    of: ({ kind }) => kind,
  },
  {
    name: 'change_from',
    meaning: {
      en: 'For a delta: the date it is counted from.',
      vi: 'Với delta: mốc so sánh.',
      uk: 'Для delta: дата, від якої рахують.',
      ru: 'Для delta: дата, от которой считают.',
    },
    of: ({ changeFrom }) => changeFrom ?? null,
  },
  {
    name: 'printed',
    meaning: {
      en: 'The characters in the source; several forms are joined by “ | ”.',
      vi: 'Nguyên văn trong nguồn; nhiều cách ghi nối bằng “ | ”.',
      uk: 'Як надруковано в джерелі; кілька варіантів з’єднано знаком « | ».',
      ru: 'Как напечатано в источнике; несколько вариантов соединены знаком « | ».',
    },
    of: ({ printed }) => (printed.length === 0 ? null : printed.join(' | ')),
  },
  {
    name: 'meeting',
    meaning: {
      en: 'Id of the meeting that reported it.',
      vi: 'Mã phiên họp đã nêu số liệu.',
      uk: 'Код засідання, на якому про це повідомили.',
      ru: 'Код заседания, на котором об этом сообщили.',
    },
    of: ({ reportedBy }) => (reportedBy.kind === 'meeting' ? reportedBy.id : null),
  },
  {
    name: 'publication',
    meaning: {
      en: 'Id of the publication that reported it.',
      vi: 'Mã ấn phẩm đã nêu số liệu.',
      uk: 'Код публікації, яка про це повідомила.',
      ru: 'Код публикации, которая об этом сообщила.',
    },
    of: ({ reportedBy }) => (reportedBy.kind === 'publication' ? reportedBy.id : null),
  },
  {
    name: 'sources',
    meaning: {
      en: 'Addresses of the sources, joined by a space.',
      vi: 'Địa chỉ các nguồn, cách nhau bằng dấu cách.',
      uk: 'Адреси джерел через пробіл.',
      ru: 'Адреса источников через пробел.',
    },
    of: ({ citations }) => citations.map(({ source }) => source.url).join(' '),
  },
  {
    name: 'conflict',
    meaning: {
      en: 'Ids of figures that say otherwise about the same thing and time, joined by a space; empty when none does.',
      vi: 'Mã các số liệu nêu khác về cùng nội dung, cùng thời điểm, cách nhau bằng dấu cách; trống nếu không có.',
      uk: 'Коди чисел, які кажуть інше про те саме й на той самий час, через пробіл; порожньо, якщо таких немає.',
      ru: 'Коды чисел, которые говорят иное о том же и на то же время, через пробел; пусто, если таких нет.',
    },
    of: ({ conflicts }) => (conflicts.length === 0 ? null : conflicts.join(' ')),
  },
  {
    name: 'lower',
    meaning: {
      en: 'Least value that the bound allows; empty when it names none, as for “about”.',
      vi: 'Giá trị nhỏ nhất theo giới hạn; trống nếu nguồn không nêu, như với “khoảng”.',
      uk: 'Найменше значення, яке допускає межа; порожньо, якщо вона його не називає, як «близько».',
      ru: 'Наименьшее значение, которое допускает граница; пусто, если она его не называет, как «около».',
    },
    of: ({ value, bound }) => intervalOf(value, bound).lower,
  },
  {
    name: 'upper',
    meaning: {
      en: 'Greatest value that the bound allows; empty when it names none.',
      vi: 'Giá trị lớn nhất theo giới hạn; trống nếu nguồn không nêu.',
      uk: 'Найбільше значення, яке допускає межа; порожньо, якщо вона його не називає.',
      ru: 'Наибольшее значение, которое допускает граница; пусто, если она его не называет.',
    },
    of: ({ value, bound }) => intervalOf(value, bound).upper,
  },
  {
    name: 'edition',
    meaning: {
      en: 'Edition of an index; figures of different editions are not one series.',
      vi: 'Kỳ công bố của chỉ số; số liệu của các kỳ khác nhau không nối thành một chuỗi.',
      uk: 'Випуск індексу; дані різних випусків не є одним рядом.',
      ru: 'Выпуск индекса; данные разных выпусков не составляют один ряд.',
    },
    of: ({ edition }) => edition ?? null,
  },
  {
    name: 'scope',
    meaning: {
      en: 'Id of the part of the place that the figure is about; empty for the whole place.',
      vi: 'Mã phạm vi: số liệu chỉ tính một phần của địa phương; trống nếu tính toàn địa phương.',
      uk: 'Код частини місця, про яку це число; порожньо, якщо про все місце.',
      ru: 'Код части места, о которой это число; пусто, если обо всём месте.',
    },
    of: ({ scope }) => scope?.id ?? null,
  },
  {
    name: 'evidence',
    meaning: {
      en: 'How near each source is to the measuring, in the order of the sources: primary, reported or compiled.',
      vi: 'Mức gần nơi đo của từng nguồn, theo thứ tự các nguồn: primary (nơi đo công bố), reported (thuật lại), compiled (tổng hợp).',
      uk: 'Наскільки кожне джерело близьке до вимірювання, у порядку джерел: primary (першоджерело), reported (переказ), compiled (зведення).',
      ru: 'Насколько каждый источник близок к измерению, в порядке источников: primary (первоисточник), reported (пересказ), compiled (свод).',
    },
    of: ({ citations }) => citations.map(({ source }) => source.evidence).join(' '),
    isTableOnly: true,
  },
  {
    name: 'note_en',
    meaning: {
      en: 'What the number alone does not say, in English.',
      vi: 'Điều mà con số tự nó không nói, bằng tiếng Anh.',
      uk: 'Те, чого саме число не каже, англійською.',
      ru: 'То, чего само число не говорит, по-английски.',
    },
    of: ({ note }) => note?.en ?? null,
    isTableOnly: true,
  },
  {
    name: 'note_vi',
    meaning: {
      en: 'The same in Vietnamese.',
      vi: 'Cũng điều đó, bằng tiếng Việt.',
      uk: 'Те саме в’єтнамською.',
      ru: 'То же по-вьетнамски.',
    },
    of: ({ note }) => note?.vi ?? null,
    isTableOnly: true,
  },
];
