import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent, hasErrors } from '../content-check/check.ts';
import { reportText } from '../content-check/reporters/text.ts';
import { today } from '../history/today.ts';

/** Stops a build before anything of the content runs, if the content check finds an error; in development, only tells. */
export const contentCheck = (): AstroIntegration => ({
  name: 'content-check',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      if (command === 'preview') return;
      const diagnostics = checkContent(fileURLToPath(new URL('content', config.root)), today);
      if (diagnostics.length === 0) return;
      const report = reportText(diagnostics);
      if (!hasErrors(diagnostics)) logger.warn(report);
      else if (command === 'dev') logger.error(report);
      else throw new AstroError(report);
    },
  },
});
