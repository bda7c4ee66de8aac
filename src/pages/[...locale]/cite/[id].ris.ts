import type { APIRoute } from 'astro';
import { citedData, citePaths, type CiteProps } from '../../../site/cite-files.ts';
import { citationResponse } from '../../../site/citation-types.ts';

export const getStaticPaths = citePaths;

export const GET: APIRoute<CiteProps> = ({ props, locals }) =>
  citationResponse('ris', citedData(props, locals.reader));
