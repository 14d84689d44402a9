import type * as z from 'zod';
import { jsonSchemaOf } from '../../src/model/json-schemas.ts';
import { languages, type Language } from '../../src/model/languages.ts';
import { commentedYaml } from './commented-yaml.ts';
import { schemaFaults } from './faults.ts';
import { Refusal } from './refusal.ts';
import type { Draft } from './write.ts';

interface Entry {
  /** The folder, below the content folder. */
  path: string;
  facts: { file: string; schema: z.ZodType; value: Record<string, unknown> };
  words: { schema: z.ZodType; value: (language: Language) => Record<string, unknown> };
  /** What is expected of the text, said in its front matter: prose takes no comments. */
  expected: readonly string[];
}

/** Throws where the answers together are not what the schema wants. */
export function assertFits(schema: z.ZodType, value: unknown): void {
  const faults = schemaFaults(schema, value);
  if (faults.length > 0) throw new Refusal(faults);
}

/** A file of facts, every field explained. */
export const explained = (value: Record<string, unknown>, schema: z.ZodType): string =>
  `# Fields that stand behind a # are for when they are needed: take the # away.\n\n${commentedYaml(value, jsonSchemaOf(schema))}`;

const common = [
  'It begins below the line --- that ends this head.',
  'End every paragraph and list item with its citations, after the full stop: <Cite id="…" />.',
  'Every language says the same, paragraph by paragraph, with the same citations in the same order.',
  'Write in your own words. CONTRIBUTING.md has the components and the rules.',
];

/** A new folder of facts and of words without prose. */
export function entryDraft({ path, facts, words, expected }: Entry): Draft {
  assertFits(facts.schema, facts.value);
  const guide = [...expected, ...common].map((line) => `# ${line}\n`).join('');
  const text = (language: Language) => {
    const value = words.value(language);
    assertFits(words.schema, value);
    return `---\n${guide}\n${commentedYaml(value, jsonSchemaOf(words.schema))}---\n`;
  };
  return {
    path,
    content: {
      [facts.file]: explained(facts.value, facts.schema),
      ...Object.fromEntries(languages.map((language) => [`${language}.mdx`, text(language)])),
    },
  };
}
