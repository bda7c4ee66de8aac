import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { toldUsage } from './command/command.ts';

if (toldUsage('npm run fonts')) process.exit();

const packages = 'node_modules/@expo-google-fonts';
const target = 'src/styles/fonts';

const faces = [
  { name: 'sans-400', file: 'source-sans-3/400Regular/SourceSans3_400Regular.ttf' },
  { name: 'sans-600', file: 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf' },
  { name: 'serif-600', file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf' },
];

/** Every letter of English and Vietnamese, and the marks that prices, dates and bounds need. */
const latin = [
  range(0x20, 0x7e),
  range(0x1ea0, 0x1ef9),
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưäöüßçñøåæ',
  '\u00a0\u2009\u202f\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  '«»·×–—‘’“”…•−≤≥≈±°²³→←↑↓§©№₫',
].join('');
/** How the other languages call themselves, on every page, in the plain face. */
const languageNames = 'УкраїнськаРусский';

/** A family of its own, so that a Ukrainian or Russian page needs no Latin file for its digits. */
const cyrillic = [
  range(0x20, 0x7e),
  `${range(0x410, 0x44f)}ЁёЄєІіЇїҐґ`,
  '\u00a0\u202f«»·×–—’„“…−≤≥≈±²→←↑↓©',
  'Tiến độ Đ',
].join('');

function range(first: number, last: number): string {
  const codes = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return String.fromCodePoint(...codes);
}

mkdirSync(target, { recursive: true });
for (const { name, file } of faces) {
  const font = readFileSync(`${packages}/${file}`);
  const own = name === 'sans-400' ? latin + languageNames : latin;
  for (const [subset, letters] of Object.entries({ latin: own, cyrillic })) {
    // Without small capitals and other alternates: they would double the size and are not used.
    const options = { targetFormat: 'woff2', noLayoutClosure: true } as const;
    const bytes = await subsetFont(font, letters, options);
    writeFileSync(`${target}/${name}-${subset}.woff2`, bytes);
    console.log(`${target}/${name}-${subset}.woff2 ${bytes.length} bytes`);
  }
}
