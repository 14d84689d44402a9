import { expect, it } from 'vitest';
import type { Finding, LanguageRule } from '../../../src/content-check/language/finding.ts';
import { maskPlain } from '../../../src/content-check/language/mask-plain.ts';
import { maskProse } from '../../../src/content-check/language/mask-prose.ts';
import type { MaskedText } from '../../../src/content-check/language/masked-text.ts';
import { buildNames } from '../../../src/content-check/language/names.ts';
import { readLanguage } from '../../../src/content-check/language/read-language.ts';
import { actorSchema } from '../../../src/model/actor.ts';
import type { Language } from '../../../src/model/languages.ts';
import { placeSchema } from '../../../src/model/place.ts';
import { parseProse } from '../../../src/model/prose/tree.ts';

const place = (id: string, sq: string, sr: string, more = {}) => placeSchema.parse({ id, kind: 'town', names: { sq, sr }, description: { fr: '.', en: '.' }, sources: ['s'], ...more });
const actor = (id: string, kind: string, name: string, aliases: string[] = []) => actorSchema.parse({ id, kind, names: { fr: name, en: name }, aliases, description: { fr: '.', en: '.' }, sources: ['s'] });

const names = buildNames(
  [
    place('mitrovica', 'Mitrovicë', 'Kosovska Mitrovica', { established: { fr: 'Mitrovica', en: 'Mitrovica' } }),
    place('pristina', 'Prishtinë', 'Priština', { established: { fr: 'Pristina', en: 'Pristina' }, aliases: ['Prishtina'] }),
    place('zvecan', 'Zveçan', 'Zvečan'),
    place('banjska', 'Banjskë', 'Banjska'),
    place('banjska-monastery', 'Manastiri i Banjskës', 'Manastir Banjska', { established: { fr: 'monastère de Banjska', en: 'Banjska monastery' } }),
    place('leposavic', 'Leposaviq', 'Leposavić'),
    place('raska', 'Rashkë', 'Raška', { established: { fr: 'Raška', en: 'Raška' } }),
    place('visoki-decani', 'Manastiri i Deçanit', 'Visoki Dečani', { established: { fr: 'monastère de Visoki Dečani', en: 'Visoki Dečani monastery' } }),
    place('decan', 'Deçan', 'Dečani'),
    place('gazivode-lake', 'Liqeni i Ujmanit', 'Jezero Gazivode', { established: { fr: 'lac de Gazivode', en: 'Lake Gazivode' }, aliases: ['Ujman'] }),
    place('varrage-canal', 'Varragë', 'Varage', { aliases: ['canal Ibar-Lepenac', 'Ibër-Lepenc'] }),
    place('ibar-bridge', 'Ura e Ibrit', 'Most na Ibru', { established: { fr: 'pont sur l’Ibar', en: 'Ibar bridge' }, aliases: ['main bridge in Mitrovica', 'New Bridge'] }),
  ],
  [
    actor('aleksandar-vucic', 'person', 'Aleksandar Vučić'),
    actor('milan-radoicic', 'person', 'Milan Radoičić'),
    actor('xhelal-svecla', 'person', 'Xhelal Sveçla'),
    actor('jaap-de-hoop-scheffer', 'person', 'Jaap de Hoop Scheffer'),
    actor('serbian-orthodox-church', 'church', 'Serbian Orthodox Church', ['Diocese of Raška-Prizren']),
    actor('university', 'institution', 'University of Priština'),
  ],
);

export const readMasked = (text: MaskedText, language: Language): Finding[] => readLanguage(text, language, names);

export const readProse = (source: string, language: Language): Finding[] => readMasked(maskProse(source, parseProse(source)), language);

/** What must be found: the sentence with the place in brackets, the message, the help. */
export type Wrong = readonly [sentence: string, message: string, help: string];

/** One test a sentence: it must be found where the brackets are, and nowhere else. */
export function finds(language: Language, rule: LanguageRule, sentences: readonly Wrong[]): void {
  it.each(sentences)('finds %s', (sentence, message, help) => {
    const start = sentence.indexOf('⟦');
    const end = sentence.indexOf('⟧') - 1;
    expect(readMasked(maskPlain(sentence.replace(/[⟦⟧]/g, '')), language)).toEqual([{ start, end, rule, message, help }]);
  });
}

/** One test a sentence: nothing is wrong with it, whatever the rule. */
export function lets(language: Language, sentences: readonly string[]): void {
  it.each(sentences)('lets %s', (sentence) => {
    expect(readMasked(maskPlain(sentence), language)).toEqual([]);
  });
}
