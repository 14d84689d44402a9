import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { variant, variantOutput } from './variant.ts';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.xml': 'application/xml', '.txt': 'text/plain' };

/** A plain static host for the built site: what is in the folder, and 404.html for the rest. */
function serve(folder: string, base: string, port: number) {
  createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname));
    const inside = path.startsWith(base) ? path.slice(base.length) : '\0';
    const named = join(folder, inside);
    const found = [named, join(named, 'index.html')].find((file) => !file.includes('\0') && existsSync(file) && statSync(file).isFile());
    const file = found ?? join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  }).listen(port, '127.0.0.1');
}

serve('dist', '/', 4331);
serve(variantOutput, variant.base, 4332);
