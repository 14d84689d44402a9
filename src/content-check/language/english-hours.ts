import { en } from '../../i18n/en.ts';
import { findAll, type Finding } from './finding.ts';
import { shown, type MaskedText } from './masked-text.ts';

const halfDay = /(?=\d)(?<![\p{L}\d.,:])(\d{1,2})(?:[.:](\d\d))?[ \u00a0\u202f\n]*([ap])\.?[ \u00a0\u202f]?m(?![\p{L}\d])\.?/giu;
const right = /^\d{1,2}(?:\.\d\d)?[ \u00a0\u202f\n][ap]\.m\.$/;
const wholeDay = /(?=\d)(?<![\p{L}\d.,:/])(?:([01]?\d|2[0-3]):([0-5]\d)(?:[ \u00a0]?(?:hours|hrs))?|([01]?\d|2[0-3])[ \u00a0]?h[ \u00a0]?([0-5]\d)?)(?![\p{L}\d]|[:/]\d|[ \u00a0\u202f\n]*[ap]\.?m)/gu;

const clock = (hours: number, minutes: number, half?: string): string =>
  en.dates.clock(half === 'p' ? (hours % 12) + 12 : half === 'a' ? hours % 12 : hours, minutes);

/** 3 a.m., 3.30 p.m. */
export const englishHours = ({ own }: MaskedText): Finding[] => [
  ...findAll(own, halfDay, ([found, hours, minutes, half]) => {
    if (right.test(found) && minutes !== '00') return undefined;
    return { rule: 'english-hours', message: `“${shown(found)}” is not how these texts write an hour`, help: `write “${clock(Number(hours), Number(minutes ?? 0), half!.toLowerCase())}”` };
  }),
  ...findAll(own, wholeDay, ([found, colonHours, colonMinutes, letterHours, letterMinutes]) => {
    const hours = Number(colonHours ?? letterHours);
    const minutes = Number(colonMinutes ?? letterMinutes ?? 0);
    const either = hours >= 1 && hours < 12 && !/^0/.test(found) ? ` or “${clock(hours, minutes, 'p')}”` : '';
    return { rule: 'english-hours', message: `“${shown(found)}” is not how these texts write an hour`, help: `write “${clock(hours, minutes)}”${either}` };
  }),
];
