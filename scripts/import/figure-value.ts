import { numeralsIn } from '../../src/dataset/numbers/numerals.ts';
import type { Read } from './refusal.ts';

/**
 * The number in a cell, when it is written with plain digits and a decimal point. What else it may
 * mean is only proposed: 1,234 is one number to some readers and another to others.
 *
 * @param decimals How many decimals the indicator is shown with.
 */
export function figureValue(written: string, decimals: number, line: number): Read<number> {
  if (!/^-?\d+(?:\.\d+)?$/.test(written)) return { refusal: { line, ...notPlain(written) } };
  if (decimals === 0 && /^-?[1-9]\d{0,2}\.\d{3}$/.test(written)) {
    return { refusal: { line, ...maybeThousands(written) } };
  }
  return { value: Number(written) };
}

function notPlain(written: string) {
  const numerals = numeralsIn(written);
  const readings = numerals.length === 1 ? (numerals[0]?.readings ?? []) : [];
  const sign = /^[-−]/.test(written) ? '-' : '';
  const plain = readings.map((number) => `${sign}${number}`);
  const message = {
    en: `the value “${written}” is not written with plain digits and a decimal point`,
    vi: `giá trị “${written}” chưa viết bằng chữ số thường và dấu chấm thập phân`,
  };
  if (plain.length === 0) return { message, help: numberAlone };
  const [choice, limit] = [plain.length > 1, /[^\d.,\s%+-]/.test(written)];
  return {
    message,
    help: {
      en: `write ${plain.join(' or ')}${choice ? ', whichever the source means' : ''}${limit ? '; what limits it goes to “bound”' : ''}`,
      vi: `viết ${plain.join(' hoặc ')}${choice ? ', tùy theo ý của nguồn' : ''}${limit ? '; từ giới hạn ghi ở “bound”' : ''}`,
    },
  };
}

const numberAlone = {
  en: 'write the number alone; leave the row out when nothing was reported',
  vi: 'chỉ viết con số; bỏ cả dòng nếu nguồn không công bố',
};

function maybeThousands(written: string) {
  const whole = written.replace('.', '');
  return {
    message: {
      en: `the value ${written} has three decimals, but the indicator has whole numbers`,
      vi: `giá trị ${written} có ba chữ số thập phân, nhưng chỉ số này là số nguyên`,
    },
    help: {
      en: `write ${whole} when the point separates thousands, ${written}0 when it does not`,
      vi: `viết ${whole} nếu dấu chấm ngăn hàng nghìn, ${written}0 nếu không phải`,
    },
  };
}
