import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { siteAddress } from './site-address.ts';

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Builds the search index of the built pages; in development serves the last one, so that search works there too. */
export const searchIndex = (): AstroIntegration => {
  let output = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent((request.url ?? '').split('?')[0]!);
          const inIndex = path.slice(path.indexOf('/pagefind/'));
          const file = join(output, inIndex);
          if (!path.includes('/pagefind/') || path.includes('..') || !existsSync(file) || !statSync(file).isFile()) return next();
          response.setHeader('Content-Type', types[file.split('.').at(-1)!] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex();
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        try {
          const added = await index.addDirectory({ path: fileURLToPath(dir) });
          const written = await index.writeFiles({ outputPath: join(fileURLToPath(dir), 'pagefind') });
          const failures = [...added.errors, ...written.errors];
          if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
          logger.info(`${added.page_count} pages read for search`);
        } finally {
          await pagefind.close();
        }
        if (!siteAddress().known) logger.info('SITE_URL is not set: canonical addresses say http://localhost:4321');
      },
    },
  };
};
