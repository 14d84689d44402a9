import { en } from '../../i18n/en.ts';
import { gap, wordEnd } from './patterns.ts';
import { numberReader } from './numbers.ts';

/** What the neighbours of a number say of it in English. */
export const englishContext = numberReader({
  things:
    'soldiers|troops|personnel|people|men|women|children|inhabitants|officers|fighters|protesters|refugees|wounded|dead|victims|missing|detainees|civilians|reservists|Serbs|Albanians|Roma|houses|homes|weapons|rounds|grenades|vehicles|tanks|euros|dollars|dinars|kilometres|metres|km|m|kg|tonnes|hectares|members|votes|voters|families|pages',
  adjective: `(?:(?!(?:the|and|or|to|of|in|on|when|some|many|most)${wordEnd})[\\p{Ll}-]+${gap})?`,
  labels: 'resolutions?|nos?\\.|numbers?|articles?|laws?|camp|§|p\\.|pages?|chapters?|sections?|documents?|files?|version|box',
  times: `in|by|since|until|from|before|after|during|the|its|their|year|${en.dates.months.join('|')}`,
});
