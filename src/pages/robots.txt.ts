import type { APIRoute } from 'astro';
import { fileAt } from '../library/links.ts';

/** robots.txt needs the site's address, so it is a route. */
export const GET: APIRoute = ({ site }) => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileAt('sitemap-index.xml'), site).href}\n`);
