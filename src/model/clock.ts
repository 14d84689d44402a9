import * as z from 'zod';

const form = /^([01]\d|2[0-3]):[0-5]\d$/;

const hour = z.string().superRefine((text, context) => {
  if (form.test(text)) return;
  const padded = text.padStart(5, '0');
  context.addIssue({ code: 'custom', message: `"${text}" is not an hour of the day`, params: { rule: 'impossible-hour', help: form.test(padded) ? `write "${padded}"` : 'write the local hour as "HH:MM", from "00:00" to "23:59"' } });
});

/** An hour of the day, local to Kosovo, as precisely as it is known. EDTF can't say "about 3 a.m.", so it stands beside the date. */
export const clockSchema = z.strictObject({
  at: hour.meta({ description: 'Local hour, "HH:MM". For a part of the day, any hour within it.', examples: ['03:00'] }),
  until: hour.meta({ description: 'Local hour at which it ended, "HH:MM".', examples: ['05:30'] }).optional(),
  precision: z.enum(['minute', 'hour', 'part-of-day']).describe('How precise "at" is; readers see it in words.'),
  approximate: z.literal(true).describe('"About": the sources give different hours, or say "about" themselves.').optional(),
});

export type Clock = z.infer<typeof clockSchema>;

const zone = 'Europe/Belgrade';

const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });

/** The offset of Kosovo's clocks from UTC on a day, such as "+02:00", at noon: no entry lies in the hour in which clocks change. */
export function offsetOn(day: string): string {
  const name = parts.formatToParts(new Date(`${day}T12:00:00Z`)).find((part) => part.type === 'timeZoneName')!.value;
  return name.replace('GMT', '') || '+00:00';
}

const local = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });

/** Whether clocks jumped over a local hour on a day, as they do when summer time begins. */
export const isSkipped = (day: string, at: string): boolean =>
  /^\d{2}:\d{2}$/.test(at) && !['+01:00', '+02:00'].some((offset) => {
    const instant = Date.parse(`${day}T${at}${offset}`);
    return Number.isNaN(instant) || local.format(instant) === at;
  });

/** A machine-readable moment, `YYYY-MM-DDTHH:MM+HH:MM`, for `<time datetime>` and for placing things on an axis. */
export const moment = (day: string, at: string): string => `${day}T${at}${offsetOn(day)}`;

/** The part of the day an hour lies in. */
export function partOfDay(at: string): 'night' | 'morning' | 'afternoon' | 'evening' {
  const hours = Number(at.slice(0, 2));
  return hours < 6 ? 'night' : hours < 12 ? 'morning' : hours < 18 ? 'afternoon' : 'evening';
}
