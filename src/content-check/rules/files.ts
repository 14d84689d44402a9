import { languages } from '../../model/languages.ts';
import { topOf, type Rule } from '../content.ts';
import { valuesAt } from '../read/values.ts';

/** An entry has its facts, and words in every language. */
export const entriesAreWhole: Rule = ({ entries }, report) => {
  for (const { folder, room, anyReading, factsReading, written, texts } of entries) {
    if (room.facts && !factsReading) report(anyReading, { rule: 'missing-facts', ...topOf(anyReading), message: `content/${folder}/ has no ${room.facts.file}`, help: `write content/${folder}/${room.facts.file}, or start with: npm run new` });
    if (written.length === 0) report(anyReading, { rule: 'missing-words', ...topOf(anyReading), message: 'the entry has no words', help: `write ${languages.map((language) => `content/${folder}/${language}.mdx`).join(' and ')}` });
    if (texts.length === 0) continue;
    for (const language of languages.filter((candidate) => !written.includes(candidate))) {
      report(texts[0]!.reading, { rule: 'missing-twin', ...topOf(texts[0]!.reading), message: `there is no ${language}.mdx beside it`, help: `write content/${folder}/${language}.mdx; until then readers get this text` });
    }
  }
};

/** Titles tell pages apart: each stands once in a language. Glossary entries share a page. */
export const titlesStandOnce: Rule = ({ entries }, report) => {
  const taken = new Map<string, string>();
  for (const { texts, room } of entries) {
    for (const { reading, language, words } of texts) {
      const [title] = words.matter ? valuesAt(words.matter.value, ['title']) : [];
      if (typeof title?.value !== 'string' || !title.value.trim()) continue;
      const key = [room.target === 'term', language, title.value.trim().toLowerCase().normalize('NFC')].join(' ');
      const other = taken.get(key);
      taken.set(key, `content/${reading.path}`);
      if (other) report(reading, { rule: 'duplicate-title', ...words.matter!.spanOf(['title']), message: `the title "${title.value}" is taken`, help: `${other} has it too: say what sets them apart` });
    }
  }
};
