import type { AstroIntegration } from 'astro';
import { fence } from '../model/prose/fence.ts';

/**
 * Keeps MDX that could run code out of the build itself, whatever was checked
 * before. It sees the whole file, front matter included, and comes before MDX's
 * own plugin, which would import a `layout`: list it before `mdx()`.
 */
export const proseFence = (): AstroIntegration => ({
  name: 'prose-fence',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'prose-fence',
              enforce: 'pre',
              transform: {
                order: 'pre',
                filter: { id: /\.mdx$/ },
                handler(code: string, id: string) {
                  const { faults } = fence(code);
                  if (faults.length > 0) throw new Error(faults.map(({ start, message }) => `${id}:${code.slice(0, start).split('\n').length} ${message}`).join('\n'));
                },
              },
            },
          ],
        },
      });
    },
  },
});
