import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { toProvince } from '../src/model/place.ts';
import { boundaryFiles, sourceFile } from './boundaries/boundary-files.ts';
import { toldUsage } from './command/command.ts';

if (toldUsage('npm run boundaries -- [--data DIR]')) process.exit();

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const folder = `${values.data}/geo`;
const provinces = readDataset(values.data).dataset.province.map(toProvince);
const naturalEarth = readFileSync(`${folder}/${sourceFile}`, 'utf8');
for (const { name, text } of boundaryFiles(naturalEarth, provinces)) {
  writeFileSync(`${folder}/${name}`, text);
  console.log(`${folder}/${name} ${Buffer.byteLength(text)} bytes`);
}
