import type { Diagnostic } from '../diagnostic.ts';
import { summary } from './summary.ts';

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const one = ({ severity, file, line, column, endColumn, rule, message, help }: Diagnostic): string =>
  `::${severity} file=${property(file)},line=${line},col=${column},endColumn=${endColumn},title=${property(rule)}::${data(`${message}\n${help}\n${file}:${line}, CONTRIBUTING.md#${rule}`)}`;

/** For GitHub: workflow commands, which it shows on the lines of a pull request: ten of a kind, the others in the log alone, which leaves out their place, so that the message gives it too. */
export const reportGithub = (diagnostics: readonly Diagnostic[]): string => [...diagnostics.map(one), summary(diagnostics)].join('\n');
