import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { seriesNames } from '../../model/series/index.ts';

export const getStaticPaths = () => seriesNames.map((series) => ({ params: { series } }));

/** A series as it stands in the content, for a spreadsheet. */
export const GET: APIRoute = async ({ params }) => new Response(await readFile(`content/data/${params.series}.csv`), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
