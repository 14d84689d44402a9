import type { actorKinds } from '../model/actor.ts';
import type { DateWords } from '../model/date-words.ts';
import type { placeKinds } from '../model/place.ts';
import type { SeriesName } from '../model/series/index.ts';
import type { TypographyRule } from '../model/typography.ts';

type ActorKind = (typeof actorKinds)[number];
type PlaceKind = (typeof placeKinds)[number];

/** Every word of the interface in one language, and how that language says dates and sets type. */
export interface Words {
  /** The language's own name. */
  languageName: string;
  /** Its locale, as Open Graph writes it. */
  openGraphLocale: string;
  dates: DateWords;
  typography: readonly TypographyRule[];
  /** The quotation marks around quoted words. */
  quotes: readonly [open: string, close: string];
  /** Names of languages, by tag, as an adverbial: "translated from Albanian". */
  fromLanguage: Record<string, string>;
  site: { name: string; tagline: string; description: string };
  skip: string;
  nav: {
    main: string;
    home: string;
    timeline: string;
    history: string;
    disputes: string;
    actors: string;
    places: string;
    glossary: string;
    sources: string;
    data: string;
    about: string;
    contribute: string;
    search: string;
    more: string;
    breadcrumbs: string;
    ribbon: string;
    /** Link to the same page in this language, written in this language. */
    readIn: string;
  };
  ribbon: (firstYear: number) => string;
  foot: { independent: string; more: string; edit: string; file: string; report: string; changed: (date: string) => string };
  page: {
    contents: string;
    previous: string;
    next: string;
    order: string;
    themes: string;
    paragraphLink: string;
    headingLink: (heading: string) => string;
    fallback: (language: string) => string;
    /** Names of the site's languages in this one. */
    languages: Record<string, string>;
  };
  notes: { title: string; label: string; primary: string; back: string; open: string; described: string };
  event: { thatDay: string; noHour: string; around: string; related: string; chapters: string; disputed: string; actors: string; };
  statements: { title: string; reported: string; translatedFrom: (language: string) => string; translatedBySource: (language: string) => string; ours: string; /** After a quotation in prose that we translated. */ brief: string; on: string };
  home: {
    title: string;
    lead: string;
    start: string;
    turningPoints: string;
    /** The chapters that tell the turning points, each with its year and a short title. */
    turns: Record<string, { year: string; title: string }>;
    september: string;
    timelineTitle: string;
    timelineLead: (events: number, sources: number) => string;
    openTimeline: string;
    searchTitle: string;
    searchLead: string;
  };
  timeline: {
    title: string;
    description: string;
    lead: string;
    canvas: string;
    skipCanvas: string;
    hint: string;
    zoomIn: string;
    zoomOut: string;
    earlier: string;
    later: string;
    whole: string;
    year: (year: number) => string;
    yearDescription: (year: number) => string;
    yearLink: (year: number) => string;
    years: string;
  };
  history: { title: string; description: string; lead: string; told: string };
  disputes: { title: string; description: string; lead: string; positions: string; events: string; since: (date: string) => string; inTheirWords: string; count: (positions: number) => string };
  actors: {
    title: string;
    description: string;
    lead: string;
    kinds: Record<ActorKind, string>;
    aliases: string;
    offices: string;
    statements: string;
    events: string;
  };
  data: {
    title: string;
    lead: string;
    download: string;
    licence: string;
    series: Record<SeriesName, { title: string; description: string; caption: string }>;
    columns: Record<'date' | 'soldiers' | 'nations' | 'country' | 'stateOrEntity' | 'commander' | 'term' | 'order' | 'note' | 'sources' | 'unknown', string>;
  };
  places: { title: string; description: string; lead: string; events: string; coordinates: string; kinds: Record<PlaceKind, string>; nameIn: Record<'sq' | 'sr', string> };
  glossary: { title: string; description: string; lead: string; related: string };
  sources: {
    title: string;
    description: string;
    lead: string;
    letter: (letter: string) => string;
    letterDescription: (letter: string) => string;
    citedBy: string;
    original: string;
    archive: string;
    noAddress: string;
    publisher: string;
    agency: string;
    issued: string;
    language: string;
    kind: string;
    kinds: Record<string, string>;
    primary: string;
    primaryYes: string;
    primaryNo: string;
    read: string;
    reads: Record<'full' | 'excerpt' | 'none', string>;
    author: string;
    undated: string;
    languages: Record<string, string>;
    count: (pages: number) => string;
  };
  search: {
    title: string;
    description: string;
    label: string;
    placeholder: string;
    submit: string;
    close: string;
    kind: string;
    theme: string;
    all: string;
    loading: string;
    /** `{query}` stands for what was looked for. */
    none: string;
    one: string;
    /** `{count}` stands for the number of results. */
    many: string;
    more: string;
    noScript: string;
    failed: string;
    kinds: Record<'event' | 'chapter' | 'dispute' | 'actor' | 'place' | 'glossary' | 'source' | 'page', string>;
  };
  contribute: {
    /** Link to the page, from the page about the site. */
    invitation: string;
    /** Before the name of the file with the rules in full. */
    rules: string;
    status: string;
    explained: string;
    language: string;
    written: string;
    missing: string;
    older: string;
    unknown: string;
    noHistory: string;
    complete: string;
    missingIn: (language: string) => string;
    olderIn: (language: string) => string;
    changed: (language: string, date: string) => string;
    translate: string;
    update: string;
    /** Before the command that lists them all. */
    rest: (count: number) => string;
  };
  report: { subject: (path: string) => string };
  notFound: { title: string; text: string; home: string };
}
