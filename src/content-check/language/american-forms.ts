/** An American form, and how to make the British one of it; patterns are for whole words in small letters. */
type Form = readonly [american: string, replace: RegExp, british: string];

/** Common American forms. Words that British texts write so too, in some sense of them ("check", "tire", "practice"), are left out. */
export const americanForms: readonly Form[] = [
  ['(?:analy|paraly|cataly)z(?:e[ds]?|ing|ers?)', /z/, 's'],
  ['(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|rum|sav|savi|splend|vap|vig)or(?:s|ed|ing|able|ably|ful|less|hoods?|ites?|ers?|al|ly)?', /or/, 'our'],
  ['(?:cent|theat|fib|calib|lust|meag|sab|somb|spect|(?:kilo|centi|milli)?met|lit)ers?', /er(?=s?$)/, 're'],
  ['(?:cent|sab)er(?:ed|ing)', /er(?=ed$|ing$)/, 'r'],
  ['(?:defen|offen|preten)se(?:s|less)?', /se/, 'ce'],
  ['license plates?', /license/, 'licence'],
  ['(?:cancel|channel|counsel|dial|duel|fuel|funnel|label|level|marshal|model|quarrel|signal|total|travel|tunnel|unravel)(?:ed|ing|ers?)', /l(?=(?:ed|ing|ers?)$)/, 'll'],
  ['(?:enroll|fulfill|install)ments?', /ll/, 'l'],
  ['(?:enroll|fulfill)s?', /ll/, 'l'],
  ['(?:skill|will)ful(?:ly|ness)?', /ll/, 'l'],
  ['(?:cata|dia|mono|pro)logs?', /log/, 'logue'],
  ['programs?', /program/, 'programme'],
  ['gray(?:s|ish)?', /gray/, 'grey'],
  ['plow(?:s|ed|ing)?', /plow/, 'plough'],
  ['maneuvers?', /maneuver/, 'manoeuvre'],
  ['maneuver(?:ed|ing|able)', /maneuver/, 'manoeuvr'],
  ['artifacts?', /arti/, 'arte'],
  ['skeptic(?:s|al|ally|ism)?', /sk/, 'sc'],
  ['archeolog(?:y|ical|ists?)', /arche/, 'archae'],
  ['pediatric(?:s|ian|ians)?', /ped/, 'paed'],
  ['hemorrhag(?:e[ds]?|ing)', /hem/, 'haem'],
  ['aluminum', /num/, 'nium'],
  ['airplanes?', /airplane/, 'aeroplane'],
  ['mustaches?', /mus/, 'mous'],
  ['molds?', /mold/, 'mould'],
  ['sulfur', /f/, 'ph'],
  ['jewelry', /elry/, 'ellery'],
  ['cozy', /z/, 's'],
  ['gotten', /gotten/, 'got'],
  ['(?:to|after)ward', /$/, 's'],
  ['percent', /percent/, 'per cent'],
];

/** What is made of verbs in -ize: the ends of words that Britain spells with s, `alwaysZ` apart. */
export const izeEndings = 'iz(?:e[ds]?|ing|ations?|ational|ationally|ers?|able)';

/** Words that end like a verb in -ize and are spelt with z in Britain too. */
export const alwaysZ: ReadonlySet<string> = new Set(['baize', 'belize', 'capsize', 'capsized', 'capsizes', 'capsizing', 'downsize', 'downsized', 'downsizes', 'downsizing', 'maize', 'outsize', 'outsized', 'oversize', 'oversized', 'prize', 'prized', 'prizes', 'resize', 'resized', 'resizes', 'resizing', 'seize', 'seized', 'seizes', 'seizing', 'sizable', 'size', 'sized', 'sizes', 'undersized']);
