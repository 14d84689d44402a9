import * as z from 'zod';

const weighted = (digits: string, weight: (index: number) => number): number =>
  [...digits].reduce((sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * weight(index), 0);

const addsUp = (isbn: string): boolean => {
  const digits = isbn.replaceAll('-', '');
  return digits.length === 10
    ? weighted(digits, (index) => 10 - index) % 11 === 0
    : weighted(digits, (index) => (index % 2 ? 3 : 1)) % 10 === 0;
};

/** An ISBN of 10 or 13 digits, hyphens as printed; the check digit catches a slip of the pen. */
export const isbnSchema = z
  .string()
  .regex(/^(97[89]-?(\d-?){9}\d|(\d-?){9}[\dX])$/, { error: 'an ISBN has 10 or 13 digits, such as "978-0-306-40615-7"', abort: true })
  .refine(addsUp, 'the check digit of this ISBN does not fit: one of its digits is wrong');
