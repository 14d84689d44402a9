import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent, formatFaults } from './check.ts';

/** Stops a build before anything of the content runs, if the content check finds a fault; in development, only tells. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': async ({ command, config, logger }) => {
      if (command === 'preview') return;
      const faults = await checkContent(fileURLToPath(new URL('content', config.root)));
      if (faults.length === 0) return;
      const text = `${faults.length} fault${faults.length > 1 ? 's' : ''} in the content\n${formatFaults(faults)}`;
      if (command === 'dev') logger.error(text);
      else throw new AstroError(text);
    },
  },
});
