import type { Words } from '../problem.ts';
import { field } from './schema-failure.ts';

/** The patterns of the schemas in words. A test keeps the list complete. */
export const patternWords: Readonly<Record<string, Words>> = {
  '^[a-z0-9]+(-[a-z0-9]+)*$': {
    en: 'lower-case letters a to z and digits, words joined by hyphens',
    vi: 'chữ thường không dấu a–z và chữ số, các từ nối bằng gạch ngang',
  },
  '^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$': {
    en: 'the id of a meeting, a dot and the id of its directive',
    vi: 'mã phiên họp, dấu chấm, rồi mã nhiệm vụ của phiên họp đó',
  },
  '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$': {
    en: 'a date as "2025-09-23", "2025-09" or "2025"',
    vi: 'một mốc thời gian dạng "2025-09-23", "2025-09" hoặc "2025"',
  },
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': {
    en: 'a day as "2025-07-01"',
    vi: 'một ngày dạng "2025-07-01"',
  },
  '^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)(/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|\\.\\.))?$': {
    en: 'a period as "2025-10" or "2025-07-01/2025-09-10"',
    vi: 'một khoảng thời gian dạng "2025-10" hoặc "2025-07-01/2025-09-10"',
  },
  '^https?://[^\\s<>"]+$': {
    en: 'a full address that begins with https://, without spaces',
    vi: 'một địa chỉ đầy đủ bắt đầu bằng https://, không có dấu cách',
  },
  '^[0-9a-f]{64}$': {
    en: 'the 64 digits (0–9, a–f) that sha256sum prints',
    vi: '64 ký tự (0–9, a–f) do lệnh sha256sum in ra',
  },
  '^[0-9a-f]{16}$': {
    en: 'the first 16 digits of a checksum',
    vi: '16 ký tự đầu của một mã kiểm',
  },
  '^[^/].*$': { en: 'a path inside data/', vi: 'đường dẫn bên trong data/' },
  '^[0-9]{4}$': { en: 'a year in quotes: "2022"', vi: 'một năm đặt trong dấu nháy: "2022"' },
  '^[0-9]{4}\\.[0-9]{1,2}\\.[0-9]+$': {
    en: 'a version as "2026.11.1"',
    vi: 'một phiên bản dạng "2026.11.1"',
  },
  '^([0-9]{2}|VN-[A-Z0-9]{2})$': {
    en: 'two digits in quotes ("01") or an ISO code ("VN-HN")',
    vi: 'hai chữ số trong dấu nháy ("01") hoặc mã ISO ("VN-HN")',
  },
  '^[a-z]+(-[a-z0-9]+)*$': {
    en: 'the code of a rule, as “power-of-ten”',
    vi: 'mã của một quy tắc, ví dụ “power-of-ten”',
  },
};

const typeWords: Readonly<Record<string, Words>> = {
  string: { en: 'a text', vi: 'chữ' },
  number: { en: 'a number', vi: 'một số' },
  integer: { en: 'a whole number', vi: 'một số nguyên' },
  boolean: { en: 'true or false', vi: 'true hoặc false' },
  array: { en: 'a list', vi: 'một danh sách' },
  object: { en: 'a map of fields', vi: 'một nhóm trường' },
  null: { en: 'null', vi: 'null' },
};

/** What a schema asks for, in words: by its pattern, else by its types. */
export function expectation(schema: unknown, orNull: boolean): Words {
  const pattern = field(schema, 'pattern');
  const types = [field(schema, 'type')].flat().filter((type) => typeof type === 'string');
  const known = typeof pattern === 'string' ? patternWords[pattern] : undefined;
  const words = known ? [known] : types.map((type) => typeWords[type] ?? { en: type, vi: type });
  const isNullNew = orNull && !types.includes('null');
  return {
    en: `${words.map(({ en }) => en).join(' or ')}${isNullNew ? ', or null' : ''}`,
    vi: `${words.map(({ vi }) => vi).join(' hoặc ')}${isNullNew ? ', hoặc null' : ''}`,
  };
}
