import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { proseFence } from './src/integrations/fence.ts';
import { prosePlugin } from './src/integrations/prose-plugin.ts';
import { redirects } from './src/integrations/redirects.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { languages } from './src/model/languages.ts';
import { features } from './src/model/prose/tree.ts';

const [defaultLocale] = languages;
const address = siteAddress();

export default defineConfig({
  site: address.site,
  base: address.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: satteri({ features, mdastPlugins: [prosePlugin] }),
    syntaxHighlight: false,
  },
  // Nothing inline, so that one constant Content-Security-Policy serves every page.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog: (level, log, handler) => {
          // Astro marks every MDX module with a directive of its own, and the bundler remarks on each.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
  integrations: [
    contentCheck(),
    redirects(),
    proseFence(),
    mdx(),
    sitemap({ i18n: { defaultLocale, locales: Object.fromEntries(languages.map((language) => [language, language])) } }),
    searchIndex(),
  ],
});
