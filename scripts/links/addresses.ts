import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** The addresses of a source. */
export interface Addresses {
  /** The source's id. */
  source: string;
  url: string | undefined;
  /** A copy in a web archive. */
  archive: string | undefined;
}

/** The addresses of all sources in a folder, by id. The content check answers for their form. */
export const readAddresses = (folder: string): Addresses[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const { URL: url, custom } = parse(readFileSync(join(folder, file), 'utf8')) as { URL?: string; custom: { archive?: string } };
      return { source: basename(file, '.yaml'), url, archive: custom.archive };
    });
