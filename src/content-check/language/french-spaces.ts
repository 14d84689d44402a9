import { findAll, type Finding } from './finding.ts';
import { shown, type MaskedText } from './masked-text.ts';

/** What can stand before a mark that wants a space; `?` and `!` follow one another without. */
const word = '[\\p{L}\\p{N}\\p{Pe}»”"’…%€$.\\uFFFC]';

const missing = new RegExp(`(?<=${word}\\0*)[;:!?]+(?!(?<=\\d:)\\d)|«(?!\\0*[ \\u00a0\\u202f])|(?<![ \\u00a0\\u202f]\\0*)»|(?<=\\d)[%‰€]`, 'gu');

const isAddress = (token: string): boolean => /:\/\/|@/.test(token);

/** The space that French puts before `; : ! ? %` and inside « »: the build makes it the right one, but can't invent it. */
export const frenchSpaces = ({ all }: MaskedText): Finding[] =>
  findAll(all, missing, ({ 0: mark, index }) => {
    const [ahead] = /\S*$/.exec(all.slice(Math.max(0, index - 80), index))!;
    const [behind] = /^\S*/.exec(all.slice(index + mark.length, index + 80))!;
    if (isAddress(ahead + mark + behind)) return undefined;
    const opens = mark === '«';
    return {
      rule: 'french-spaces',
      message: `no space ${opens ? 'after' : 'before'} “${mark}”`,
      help: `write “${opens ? `« ${shown(behind)}` : `${shown(ahead)} ${mark}`}”: a plain space, which the build makes a no-break one`,
    };
  });
