/** Stretches of a text in which numbers count nothing: dates, documents, names of programmes. */
const patterns: readonly RegExp[] = [
  // 24/9/2025, 24.09.2025, 2025-09-24, 9/2025
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{4}\b/g,
  // ngày 24/9, ngày 24, tháng 9, năm 2025, quý III
  /(?:ngày|sáng|chiều|tối)\s+\d{1,2}(?:[/-]\d{1,2}(?!\d))?|(?:tháng|năm|quý)\s+\d{1,4}/giu,
  // 24 September, 24 вересня, 24 сентября; September 24
  /\b\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/gi,
  /(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}\b/gi,
  /(?<!\d)\d{1,2}\s+(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|февр|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)\p{L}*/giu,
  // a year by itself
  /(?<![\d.,])(?:19|20)\d{2}(?![\d%]|[.,]\d|\s*[–-]?\s*(?:nhiệm|dịch|services|task))/giu,
  // 57-NQ/TW, 02-KH/BCĐTW, 202/2025/QH15, № 57, số 57
  /(?:№|\bno\.|số)\s*\d+(?:[-/]?[\p{L}\d]+)*/giu,
  /\b\d+(?:\/\d{4})?[-/]?\p{Lu}{2,}(?:[-/–]\p{Lu}{1,}\d*)*/gu,
  // Project 06, Đề án 06, Проєкт 06
  /(?:đề án|project|про[єе]кт\p{L}*|nghị quyết|resolution|резолюці\p{L}*|резолюци\p{L}*|постановлени\p{L}*|quyết định|decision|рішення|решени\p{L}*|kế hoạch|điều|khoản|article|clause|мức độ|mức độ|level)\s+(?:№\s*)?\d+/giu,
  // the field of a rank, the whole of a part: 25/63
  /(?<=\d)\s?\/\s?\d[\d.]*/g,
  // H15, CT-34, QL1A: a sign, not a number
  /(?<=\p{L}[-–]?)\d[\d.,]*/gu,
  // 6 tháng, 5 năm, 2 cấp; 6 months, two-tier
  /(?<![\d.,])\d{1,2}\s+(?:tháng|năm|tuần|quý|cấp|nhiệm kỳ)(?!\p{L})/giu,
  /(?<![\d.,])\d{1,2}[\s-]+(?:months?|years?|weeks?|quarters?|levels?|tiers?)\b/gi,
  /(?<![\d.,])\d{1,2}[\s-]+(?:місяц|рок|рік|тижн|рівн|месяц|год|лет|недел|уровн)\p{L}*/giu,
  // 5G, 24/7, 14h30, 14:30
  /\b\d[gG]\b|\b24\/7\b|\b\d{1,2}(?:h\d{0,2}|:\d{2})\b/g,
  // the fourth session: phiên họp (lần) thứ 4
  /(?:phiên họp|kỳ họp|hội nghị)\s+(?:lần\s+)?thứ\s+\d+|\b\d+(?:st|nd|rd|th)\s+(?:session|meeting)/giu,
  /https?:\/\/\S+|\S+@\S+/g,
];

/** Whether what stands at an offset of a text is no figure. */
export function notFigures(text: string): (offset: number) => boolean {
  const stretches = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(
      ({ 0: found, index }) => [index, index + found.length] as const,
    ),
  );
  return (offset) => stretches.some(([start, end]) => start <= offset && offset < end);
}
