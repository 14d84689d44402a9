import type { ContentFile } from '../content-files.ts';
import type { ContentFault } from '../diagnostic.ts';

/** A file's text as the rest of the check reads it: no byte order mark, lines ended by LF. */
export interface FileText {
  text: string;
  /** Whether it is UTF-8: what is not can't be read any further. */
  sound: boolean;
  faults: ContentFault[];
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

// Cc, Cf, Zl and Zp are the controls, bidirectional marks and separators; the others print nothing either.
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu;

const codePoint = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

const latin = /\p{Script=Latin}/u;
const lookalike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}]/u;

const mixedWords = (text: string): ContentFault[] =>
  !lookalike.test(text) ? [] : [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }): ContentFault[] => {
    const other = latin.test(word) && lookalike.exec(word);
    if (!other) return [];
    const message = `"${word}" mixes scripts: its "${other[0]}" (${codePoint(other[0])}) is not a Latin letter`;
    return [{ rule: 'mixed-script', start: index, end: index + word.length, message, help: 'type the whole word in one script' }];
  });

/** Reads a file's bytes, and finds what no editor shows: wrong encoding, marks, invisible and look-alike characters. */
export function readText({ bytes = new Uint8Array() }: ContentFile): FileText {
  const raw = decoder.decode(bytes);
  const broken = raw.indexOf('\ufffd');
  if (broken >= 0) {
    return { text: raw, sound: false, faults: [{ rule: 'encoding', start: broken, end: broken + 1, message: 'the file is not UTF-8 from here on', help: 'save it with the encoding UTF-8' }] };
  }
  const marked = raw.startsWith('\ufeff');
  const crlf = raw.includes('\r');
  const text = (marked ? raw.slice(1) : raw).replace(/\r\n?/g, '\n');
  const firstTab = text.indexOf('\t');
  const faults: ContentFault[] = [
    ...(marked ? [{ rule: 'byte-order-mark', start: 0, end: 1, message: 'the file begins with a byte order mark', help: 'save it as UTF-8 without BOM' } as const] : []),
    ...(crlf ? [{ rule: 'line-ending', start: 0, end: 1, message: 'the lines end with CR', help: 'save the file with the line ending LF (Unix)' } as const] : []),
    ...(firstTab >= 0 ? [{ rule: 'tab', start: firstTab, end: firstTab + 1, message: 'a tab', help: 'indent with two spaces' } as const] : []),
    ...[...text.matchAll(invisible)].map(({ 0: character, index }): ContentFault => ({
      rule: 'invisible-character', start: index, end: index + character.length, message: `an invisible character (${codePoint(character)})`, help: 'delete it; the no-break spaces of French are set by the build',
    })),
    ...mixedWords(text),
  ];
  return { text, sound: true, faults };
}
