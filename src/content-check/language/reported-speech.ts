import type { Language } from '../../model/languages.ts';

const reporting: Record<Language, RegExp> = {
  fr: /(?<!\p{L})(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))? (?:\p{L}+ )?(?:dit|déclaré|annoncé|affirmé|écrit|décrit|appelé|rappelé|assuré|soutenu|indiqué|estimé|accusé|demandé|exigé|parlé|dénoncé|salué)e?s?(?!\p{L})|(?<!\p{L})(?:selon|d’après|aux yeux|disent|parlent?|appellent?|écrit|pour (?:Pristina|Belgrade))(?!\p{L})/iu,
  en: /\b(?:said|says?|stated|announced|claimed|wrote|writes?|described|called|calls?|recalled|accused|asked|demanded|argued|according to|spoke|speaks?|told|in the words of|for (?:Pristina|Belgrade))\b/i,
};

const sentenceEnd = /[.!?…]\0*\s|\n\n/u;

/** The longest sentence that is looked at, on either side. */
const reach = 600;

/** Whether the sentence round a phrase says that it reports somebody. */
export function isReported(text: string, start: number, end: number, language: Language): boolean {
  const ahead = text.slice(Math.max(0, start - reach), start).split(sentenceEnd).at(-1)!;
  const behind = text.slice(end, end + reach).split(sentenceEnd)[0]!;
  return reporting[language].test(ahead + text.slice(start, end) + behind);
}
