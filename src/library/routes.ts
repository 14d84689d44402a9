import { languages, type Language } from '../model/languages.ts';

/** The `lang` parameter of a route, for pages that exist once a language. */
export const languagePaths = () => languages.map((lang) => ({ params: { lang } }));

/** A route's paths for a list of things, in every language. */
export const pathsOf = <Item, Param extends string>(items: readonly Item[], param: Param, valueOf: (item: Item) => string) =>
  languages.flatMap((lang) =>
    items.map((item) => ({ params: { lang, [param]: valueOf(item) } as { lang: Language } & Record<Param, string>, props: { language: lang, item } })),
  );
