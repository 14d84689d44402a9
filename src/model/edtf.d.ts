declare module 'edtf' {
  /** The part of an EDTF level 0/1 value that the chronicle uses. Months count from 0. */
  export interface ExtendedDate {
    type: 'Date';
    precision: 0 | 1 | 2 | 3;
    values: number[];
    approximate: { value: number };
    uncertain: { value: number };
    unspecified: { value: number };
    min: number;
    max: number;
  }
  export interface ExtendedInterval {
    type: 'Interval';
    lower: ExtendedDate | null | number;
    upper: ExtendedDate | null | number;
  }
  export default function edtf(text: string): ExtendedDate | ExtendedInterval | { type: string };
}
