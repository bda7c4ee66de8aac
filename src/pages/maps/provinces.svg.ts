import type { APIRoute } from 'astro';
import { mapFile } from '../../site/api/map-files.ts';

export const GET: APIRoute = () => mapFile('current');
