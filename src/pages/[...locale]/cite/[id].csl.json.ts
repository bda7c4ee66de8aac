import type { APIRoute } from 'astro';
import { citePaths, citeResponse, type CiteProps } from '../../../site/cite-files.ts';

export const getStaticPaths = citePaths;

export const GET: APIRoute<CiteProps> = ({ props, locals }) =>
  citeResponse('csl.json', props, locals.reader);
