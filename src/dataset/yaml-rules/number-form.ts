import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { unquoted } from './nodes.ts';

/** What floating point leaves behind a decimal: 72.6300000000001, 72.6299999999999. */
const dust = /\.\d*(?:0{6,}|9{6,})\d{0,3}$/;

const plainNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

export const numberFormRule: Rule<YamlFile> = {
  code: 'yaml-number',
  severity: 'error',
  about: {
    en: 'Numbers are written with digits and a point. Other forms are read as another number (01, +84, 0x1F, 1e12), as none (.nan), or lose digits.',
    vi: 'Số viết bằng chữ số và dấu chấm thập phân. Cách viết khác bị đọc thành số khác (01, +84, 0x1F, 1e12), thành “không phải số” (.nan), hoặc mất chữ số.',
  },
  check: (file) =>
    unquoted(file.words).flatMap(({ node, start, end, isKey }) => {
      const written = file.text.slice(start, end);
      if (isKey || typeof node.value !== 'number') return [];
      const fault = faultOf(written, node.value);
      return fault === undefined ? [] : { at: file.at(start, end), ...fault };
    }),
};

function faultOf(written: string, value: number): { message: Words; help: Words } | undefined {
  if (!Number.isFinite(value)) return unusable(written);
  const digits = written.replace(/[^0-9]/g, '').replace(/^0+/, '').length;
  if (dust.test(written)) return dusty(written, value);
  if (digits > 15) return tooLong(written);
  if (plainNumber.test(written) && !Object.is(value, -0)) return undefined;
  return {
    message: {
      en: `${written} is read as the number ${value}`,
      vi: `${written} bị đọc thành số ${value}`,
    },
    help: {
      en: `a number is written ${plain(value)}; a code or text is written in quotes: "${written}"`,
      vi: `nếu là số, viết ${plain(value)}; nếu là mã hoặc chữ, đặt trong dấu nháy: "${written}"`,
    },
  };
}

function dusty(written: string, value: number) {
  const meant = plain(Number(value.toPrecision(9)));
  return {
    message: {
      en: `${written} is ${meant} with the dust of a computation`,
      vi: `${written} là ${meant} kèm sai số của phép tính`,
    },
    help: {
      en: `write ${meant}, as the source prints it`,
      vi: `viết ${meant}, đúng như nguồn in`,
    },
  };
}

function unusable(written: string) {
  return {
    message: {
      en: `${written} is not a usable number`,
      vi: `${written} không phải là số dùng được`,
    },
    help: {
      en: 'write the number from the source; leave out what was not reported',
      vi: 'viết con số trong nguồn; điều gì không được công bố thì bỏ qua',
    },
  };
}

function tooLong(written: string) {
  return {
    message: {
      en: `${written} has more than 15 digits, of which the last are lost`,
      vi: `${written} có hơn 15 chữ số, các chữ số cuối sẽ bị mất`,
    },
    help: {
      en: 'if it is a code, put it in quotes; if it is a number, round it as the source does',
      vi: 'nếu là mã, đặt trong dấu nháy; nếu là số, làm tròn như nguồn',
    },
  };
}

function plain(value: number): string {
  return (value === 0 ? 0 : value).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 15,
  });
}
