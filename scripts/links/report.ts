import type { Addresses } from './addresses.ts';
import type { Answer } from './ask.ts';

/** What became of the sources' addresses. */
export interface Report {
  /** In Markdown, for an issue. */
  text: string;
  /** How many addresses are gone, beside those of which an archived copy is there. */
  dead: number;
}

// An issue holds 65,536 characters.
const rowsShown = 100;

/** Tells what became of the sources' addresses. */
export function report(sources: readonly Addresses[], answers: ReadonlyMap<string, Answer>): Report {
  const findings = sources.flatMap(({ source, url, archive }) =>
    [url, archive].flatMap((address) => {
      const answer = address && answers.get(address);
      return answer && answer.state !== 'there' ? [{ source, address, ...answer, kept: address === url && Boolean(archive) && answers.get(archive!)?.state === 'there' }] : [];
    }),
  );
  const gone = findings.filter(({ state }) => state === 'gone');
  const dead = gone.filter(({ kept }) => !kept);

  const section = (title: string, advice: string, rows: typeof findings) =>
    rows.length === 0
      ? []
      : [
          `## ${title} (${rows.length})`,
          advice,
          [
            ...rows.slice(0, rowsShown).map(({ source, address, seen }) => `- \`${source}\`: ${seen}, <${address}>`),
            ...(rows.length > rowsShown ? [`- … ${rows.length - rowsShown}`] : []),
          ].join('\n'),
        ];

  return {
    dead: dead.length,
    text: `${[
      `${answers.size} adresses demandées · addresses asked.`,
      ...section('Disparues · Gone', 'À remplacer, ou à compléter d’une copie archivée (`custom.archive`). · To be replaced, or given an archived copy (`custom.archive`).', dead),
      ...section('Disparues, mais archivées · Gone, but archived', 'Rien à faire. · Nothing to do.', gone.filter(({ kept }) => kept)),
      ...section('Sans réponse claire · No clear answer', 'À ouvrir dans un navigateur\u202f: beaucoup de sites refusent les robots. · To be opened in a browser: many sites refuse robots.', findings.filter(({ state }) => state === 'unclear')),
    ].join('\n\n')}\n`,
  };
}
