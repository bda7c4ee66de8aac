/** The languages in which drafts can be read. */
export type DraftLanguage = 'vi' | 'en' | 'uk' | 'ru';

/** The language of a text by its letters. */
export function languageOfText(text: string): DraftLanguage {
  const letters = text.normalize('NFC').toLowerCase();
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
  if (count(/[а-яё]/g) > letters.length / 4) {
    return count(/[іїєґ]/g) > count(/[ыэёъ]/g) ? 'uk' : 'ru';
  }
  return count(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g) > letters.length / 50
    ? 'vi'
    : 'en';
}
