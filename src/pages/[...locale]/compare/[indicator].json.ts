import type { APIRoute } from 'astro';
import {
  compareFile,
  compareFilePaths,
  type CompareProps,
} from '../../../site/compare/compare-file.ts';

export const getStaticPaths = compareFilePaths;

export const GET: APIRoute<CompareProps> = ({ props, locals }) =>
  Response.json(compareFile(props.indicator, locals.reader));
