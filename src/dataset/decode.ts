import type { Finding } from './problem.ts';
import type { RawFile } from './raw-file.ts';
import type { Rule } from './rule.ts';
import { toTextFile, type TextFile } from './text-file.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Files must be UTF-8: everything else would be read as other letters, silently. */
export const encodingRule: Rule<RawFile> = {
  code: 'encoding',
  severity: 'error',
  about: {
    en: 'Files are UTF-8. Other encodings are read as other letters, or as one long text, without any error.',
    vi: 'Tệp phải dùng UTF-8. Bảng mã khác bị đọc sai chữ mà không báo lỗi.',
  },
  check: (file) => {
    const problem = encodingProblem(file);
    return problem ? [problem] : [];
  },
};

/** The text of a file whose bytes are sound; undefined otherwise. */
export function decode(file: RawFile): TextFile | undefined {
  if (encodingProblem(file)) return undefined;
  return toTextFile(file.path, utf8.decode(file.bytes));
}

function encodingProblem({ path, bytes }: RawFile): Finding | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {
      at: { file: path, line: 1, column: 1, endColumn: 2 },
      message: { en: 'the file is UTF-16', vi: 'tệp dùng bảng mã UTF-16' },
      help: saveAsUtf8,
    };
  }
  const bad = firstInvalidByte(bytes);
  if (bad === undefined) return undefined;
  const before = new TextDecoder().decode(bytes.subarray(0, bad));
  const at = toTextFile(path, `${before} `).at(before.length);
  const byte = `0x${(bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    at,
    message: {
      en: `byte ${byte} is not UTF-8`,
      vi: `byte ${byte} không phải UTF-8`,
    },
    help: saveAsUtf8,
  };
}

const saveAsUtf8 = {
  en: 'save the file as UTF-8 (in VS Code: click the encoding in the status bar)',
  vi: 'lưu tệp bằng UTF-8 (trong VS Code: bấm vào tên bảng mã ở thanh trạng thái)',
};

/** Finds by halves the longest head that decodes; stream mode allows a cut inside a letter. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  if (isValid(bytes, false)) return undefined;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isValid(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  return startOfSequence(bytes, good);
}

/** The first byte of the letter that the bytes before an offset leave unfinished. */
function startOfSequence(bytes: Uint8Array, offset: number): number {
  const whole = [0, 1, 2, 3].find((back) => isValid(bytes.subarray(0, offset - back), false));
  return offset - (whole ?? 0);
}

function isValid(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
