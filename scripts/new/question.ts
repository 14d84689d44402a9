import * as z from 'zod';
import { textSchema } from '../../src/model/fields.ts';
import { idSchema } from '../../src/model/ids.ts';
import { jsonSchemaOf } from '../../src/model/json-schemas.ts';
import { languages, type Localized } from '../../src/model/languages.ts';
import type { Target } from '../../src/model/prose/references.ts';

/** What has been answered so far, by the names of the questions. */
export type Answers = Record<string, unknown>;

/** Ids with what they stand for. */
export type Ids = ReadonlyMap<string, string>;

interface Common {
  /** The flag, and the name of the answer. */
  name: string;
  message: string;
  optional: boolean | ((answers: Answers) => boolean);
  /** How the value looks on a command line. */
  example?: string | undefined;
  /** Can be given as a flag and is not asked for. */
  flagOnly?: boolean;
  /** Makes no sense after these answers. */
  skip?: (answers: Answers) => boolean;
  /** An answer to begin with, or to take where none is given. */
  suggest?: (answers: Answers) => string | undefined;
  /** What is wrong with a value that the schema accepts. */
  check?: (value: unknown, answers: Answers) => string | undefined;
}

/** One line of text, read into what the schema wants. */
export interface TextQuestion extends Common {
  kind: 'text';
  schema: z.ZodType;
  read: (raw: string) => unknown;
}

/** One of a few words. */
export interface ChoiceQuestion extends Common {
  kind: 'choice';
  options: readonly string[];
}

/** Ids of what is there already: several, or exactly one. */
export interface IdsQuestion extends Common {
  kind: 'ids';
  of: Target;
  known: Ids;
  schema: z.ZodType;
  single: boolean;
}

export interface YesNoQuestion extends Common {
  kind: 'yes-no';
}

/** Records with questions of their own; as a flag, one record in YAML. */
export interface RecordsQuestion extends Common {
  kind: 'records';
  parts: Question[];
  least: number;
  schema: z.ZodType;
  /** A record from the answers to its parts. */
  assemble: (answers: Answers) => Answers;
  /** Fills in what a record need not say. */
  complete: (record: Answers) => Answers;
}

export type Question = TextQuestion | ChoiceQuestion | IdsQuestion | YesNoQuestion | RecordsQuestion;

type More = Partial<Common>;

const isOptional = (schema: z.ZodType) => schema.safeParse(undefined).success;

const descriptionOf = (schema: z.ZodType): string => jsonSchemaOf(schema).description ?? '';

/** Asks for a field of a schema, in the field's own words. */
export const text = (name: string, schema: z.ZodType, more: More & Pick<Partial<TextQuestion>, 'read'> = {}): TextQuestion => {
  const example = jsonSchemaOf(schema).examples?.[0];
  return { kind: 'text', name, schema, message: descriptionOf(schema), optional: isOptional(schema), ...(typeof example === 'string' && { example }), read: (raw) => raw, ...more };
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Asks for a text in every language of the site. */
export const inEachLanguage = (name: string, message: string, more: More & { schema?: z.ZodType } = {}): TextQuestion[] =>
  languages.map((language) => text(`${name}-${language}`, more.schema ?? textSchema, { message: `${message} In ${languageNames.of(language)}.`, ...more }));

/** Asks for a text in every language of the site, or in none. */
export const inEachLanguageOrNone = (name: string, message: string): TextQuestion[] =>
  inEachLanguage(name, message).map((question, index) => ({
    ...question,
    optional: (answers) => !localized(answers, name),
    skip: (answers) => index > 0 && !localized(answers, name),
  }));

/** The answers of `inEachLanguage`; undefined where none was given. */
export const localized = (answers: Answers, name: string): Localized | undefined => {
  const texts = languages.flatMap((language) => (answers[`${name}-${language}`] ? [[language, answers[`${name}-${language}`]]] : []));
  return texts.length > 0 ? (Object.fromEntries(texts) as Localized) : undefined;
};

/** Asks for one of the words of a field. */
export const choice = (name: string, schema: z.ZodType, options: readonly (string | number)[], more: More = {}): ChoiceQuestion => ({
  kind: 'choice',
  name,
  message: descriptionOf(schema),
  optional: isOptional(schema),
  options: options.map(String),
  ...more,
});

/** Asks for ids of what is there already. */
export const ids = (name: string, schema: z.ZodType, of: Target, known: Ids, more: More = {}): IdsQuestion => {
  const json = jsonSchemaOf(schema);
  return { kind: 'ids', name, of, known, schema, message: descriptionOf(schema), optional: schema.safeParse([]).success, single: json.items === undefined, ...more };
};

export const yesNo = (name: string, schema: z.ZodType, more: More = {}): YesNoQuestion => ({ kind: 'yes-no', name, message: descriptionOf(schema), optional: isOptional(schema), ...more });

/** Asks for any number of records. */
export const records = (name: string, schema: z.ZodType, more: Pick<RecordsQuestion, 'message' | 'example' | 'parts' | 'least' | 'assemble' | 'complete'>): RecordsQuestion => ({ kind: 'records', name, schema, optional: more.least === 0, ...more });

/** "a, b" as a list. */
export const splitList = (raw: string): string[] => raw.split(',').map((part) => part.trim()).filter(Boolean);

/** Whether a question may stay without an answer. */
export const mayBeLeftOut = ({ optional }: Question, answers: Answers): boolean => (typeof optional === 'function' ? optional(answers) : optional);

/** Asks for the id of the new entry itself, which must be free. */
export const newId = (known: Ids, where: string, suggest: Common['suggest']): TextQuestion =>
  text('id', idSchema, {
    message: 'The address of its page, for good: lower-case words and hyphens.',
    suggest: (answers) => suggest?.(answers) || undefined,
    check: (id) => (known.has(id as string) ? `"${id}" is taken: it stands in ${where}` : undefined),
  });
