import { join } from 'node:path';
import { chapterSchema, chapterWordsSchema } from '../../../src/model/chapter.ts';
import { entryDraft } from '../entry.ts';
import type { Kind } from '../kind.ts';
import { readInOrder, type Known } from '../known.ts';
import { ids, inEachLanguage, newId, text } from '../question.ts';
import { slug } from '../slug.ts';

const { shape } = chapterSchema;
const words = chapterWordsSchema.shape;

const ordersOf = ({ root, chapters }: Known): number[] =>
  [...chapters.keys()].map((id) => readInOrder(join(root, 'chapters', id, 'chapter.yaml'), chapterSchema).order);

export const chapter: Kind = {
  name: 'chapter',
  what: 'a chapter of the long read',
  questions: (known) => {
    const orders = ordersOf(known);
    return [
      ...inEachLanguage('title', words.title.description!, { schema: words.title }),
      newId(known.chapters, 'content/chapters/', (answers) => slug(answers['title-en'] as string)),
      text('order', shape.order, {
        read: Number,
        suggest: () => String(Math.max(0, ...orders) + 1),
        check: (order) => (orders.includes(order as number) ? `there is a chapter ${order} already` : undefined),
      }),
      text('span', shape.span),
      ids('themes', shape.themes, 'theme', known.themes),
      ids('events', shape.events, 'event', known.events),
      ...inEachLanguage('summary', words.summary.description!, { schema: words.summary }),
      ...inEachLanguage('lead', words.lead.description!),
    ];
  },
  draft: ({ id, order, span, themes, events, ...texts }) =>
    entryDraft({
      path: `chapters/${id}`,
      facts: { file: 'chapter.yaml', schema: chapterSchema, value: { order, span, themes, events } },
      words: { schema: chapterWordsSchema, value: (language) => ({ title: texts[`title-${language}`], summary: texts[`summary-${language}`], lead: texts[`lead-${language}`] }) },
      expected: [
        'The text: 900 to 1,800 words, with a heading every 200 to 300: ## Heading {#the-same-id-in-every-language}.',
        'It links to each of its events: <EventLink id="…">words</EventLink>.',
      ],
    }),
  page: (id) => `history/${id}/`,
  next: (id) => [`Write the text in fr.mdx and en.mdx of content/chapters/${id}/, below the head: 900 to 1,800 words a language, with a link to each of its events and a <Cite> in every paragraph.`],
};
