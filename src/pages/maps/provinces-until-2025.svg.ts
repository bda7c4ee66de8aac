import type { APIRoute } from 'astro';
import { mapFile } from '../../site/map-files.ts';

export const GET: APIRoute = () => mapFile('former');
