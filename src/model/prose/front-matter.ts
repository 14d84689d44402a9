/** The front matter of a text: YAML, and where it begins in the file. */
export interface FrontMatter {
  yaml: string;
  offset: number;
}

const form = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/**
 * The front matter of an MDX file; none where it is missing or in a form that
 * readers understand differently: Astro also takes TOML between `+++`, blank
 * lines before the first `---`, and ends it at any line that begins with either.
 */
export function frontMatterOf(source: string): FrontMatter | undefined {
  const yaml = form.exec(source)?.[1];
  return yaml === undefined || /^(---|\+\+\+)/m.test(yaml) ? undefined : { yaml, offset: 4 };
}
