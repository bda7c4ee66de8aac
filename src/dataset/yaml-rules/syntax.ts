import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../parse-yaml.ts';
import { faultsOf } from './syntax-fault.ts';

interface Sentence {
  readonly message: Words;
  readonly help: Words;
}

export const syntaxRule: Rule<YamlFile> = {
  code: 'yaml-syntax',
  severity: 'error',
  about: {
    en: 'The file must be YAML: without that nothing in it can be read.',
    vi: 'Tệp phải đúng cú pháp YAML, nếu không thì không đọc được gì.',
  },
  check: (file) =>
    faultsOf(file, 'other').map(({ error, start }) => {
      const [, end] = error.pos;
      const written = file.text.slice(start, Math.max(end, start + 1)).split('\n')[0] ?? '';
      return { at: file.at(start, end), ...sentence(error.code, error.message, written) };
    }),
};

function sentence(code: string, message: string, written: string): Sentence {
  if (message === 'Unexpected scalar at node end') return afterQuote(written);
  if (code === 'RESOURCE_EXHAUSTION') return endless;
  if (code === 'BLOCK_IN_FLOW') return noComma(written);
  if (code === 'BAD_DQ_ESCAPE') return badEscape(written);
  if (code === 'NON_STRING_KEY') return badKey;
  if (message.includes('followed by map values')) return noColon(written);
  return unexpected(written);
}

function afterQuote(written: string): Sentence {
  return {
    message: {
      en: `“${written}” stands behind the quote that ends the text`,
      vi: `“${written}” nằm sau dấu nháy kết thúc đoạn chữ`,
    },
    help: {
      en: 'close the quote before it, or write quotes inside a quoted text as “ ”',
      vi: 'đóng dấu nháy phía trước, hoặc dùng “ ” cho trích dẫn nằm trong đoạn chữ',
    },
  };
}

function noComma(written: string): Sentence {
  return {
    message: {
      en: `two fields follow each other without a comma: ${written.trim()}`,
      vi: `hai trường liền nhau mà không có dấu phẩy: ${written.trim()}`,
    },
    help: {
      en: 'inside { } a comma stands between two fields',
      vi: 'trong { } phải có dấu phẩy giữa hai trường',
    },
  };
}

function badEscape(written: string): Sentence {
  return {
    message: {
      en: `in a text in double quotes, ${written} begins a special character that does not exist`,
      vi: `trong dấu nháy kép, ${written} mở đầu một ký tự đặc biệt không tồn tại`,
    },
    help: {
      en: 'use single quotes, in which a backslash is a backslash',
      vi: 'dùng nháy đơn: trong đó dấu \\ chỉ là dấu \\',
    },
  };
}

const endless: Sentence = {
  message: {
    en: 'from here on thousands of fields lie inside each other',
    vi: 'từ đây có hàng nghìn trường lồng vào nhau',
  },
  help: {
    en: 'close the bracket, or put a comma between its fields',
    vi: 'đóng dấu ngoặc, hoặc đặt dấu phẩy giữa các trường bên trong',
  },
};

const badKey: Sentence = {
  message: {
    en: 'the name of a field must be a single word or text',
    vi: 'tên trường phải là một từ hoặc một đoạn chữ',
  },
  help: { en: 'write it as text, in quotes', vi: 'viết dưới dạng chữ, trong dấu nháy' },
};

function noColon(written: string): Sentence {
  return {
    message: {
      en: `“${written}” stands where a field is expected, without a colon`,
      vi: `“${written}” nằm ở chỗ của một trường nhưng thiếu dấu hai chấm`,
    },
    help: {
      en: 'write “field: value”, or indent the line if it continues the text above',
      vi: 'viết “trường: giá trị”, hoặc thụt lề nếu dòng này nối tiếp đoạn chữ phía trên',
    },
  };
}

function unexpected(written: string): Sentence {
  const what = written.trim() || '…';
  return {
    message: {
      en: `“${what}” cannot stand here`,
      vi: `“${what}” không thể nằm ở đây`,
    },
    help: {
      en: 'look for a missing comma, quote or bracket before it; texts with , : # [ ] { } need quotes',
      vi: 'xem phía trước có thiếu dấu phẩy, dấu nháy hay dấu ngoặc không; chữ có , : # [ ] { } phải đặt trong dấu nháy',
    },
  };
}
