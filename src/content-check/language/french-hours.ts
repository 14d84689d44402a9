import { fr } from '../../i18n/fr.ts';
import { findAll, type Finding } from './finding.ts';
import { shown, type MaskedText } from './masked-text.ts';

const colon = /(?=\d)(?<![\p{L}\d.,:/])([01]?\d|2[0-4]):([0-5]\d)(?![\p{L}\d]|[:/]\d)/gu;
const glued = /(?=\d)(?<![\p{L}\d.,:/])(\d{1,2})[ \u00a0\u202f]*[hH](?:[ \u00a0\u202f]*(\d{2})(?!\d)|(?!\p{L}))/gu;
const right = /^\d{1,2}[ \u00a0\u202f]h(?:[ \u00a0\u202f]\d{2})?$/;

const clock = (hours: string, minutes = '0') => (Number(minutes) ? fr.dates.clock(Number(hours), Number(minutes)) : `${Number(hours)} h`);

/** 3 h, 15 h 30. */
export const frenchHours = ({ all }: MaskedText): Finding[] =>
  [colon, glued].flatMap((pattern) =>
    findAll(all, pattern, ([found, hours, minutes]) =>
      right.test(found) ? undefined : { rule: 'french-hours', message: `“${shown(found)}” is not how French writes an hour`, help: `write “${clock(hours!, minutes)}”` },
    ),
  );
