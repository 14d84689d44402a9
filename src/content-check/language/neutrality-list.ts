import type { Language } from '../../model/languages.ts';

/** A side's words for one thing, in one language: a space in a pattern stands for any separation of words. */
interface Wording {
  /** Patterns of whole words, in small letters; capitals match too. */
  words: readonly string[];
  /** What to write in the site's own voice instead. */
  instead: readonly string[];
}

interface Entry extends Record<Language, Wording> {
  /** Why the word is nobody's but a side's. */
  reason: string;
  /** The word of whoever is being reported may be used, if the sentence says that it is reported. */
  reportable?: true;
}

/** The words that the site never uses in its own voice: it quotes them, attributed. */
export const neutralityList: readonly Entry[] = [
  {
    reason: 'it judges those who acted, and each side gives it to the other',
    fr: { words: ['(?:anti-?|contre-)?terroris(?:tes?|mes?)', 'terroris(?:er|é|ée|és|ées|ait|aient|ant)'], instead: ['attaque armée', 'homme armé', 'assaillant', 'groupe armé'] },
    en: { words: ['(?:anti-?|counter-?)?terroris(?:ts?|m)', 'terrori[sz](?:e|ed|es|ing)'], instead: ['armed attack', 'armed man', 'attacker', 'armed group'] },
  },
  {
    reason: 'what frees some drives out others',
    fr: { words: ['libération d(?:u|e la|e l[’\']|es|e) ?(?:kosovo|nord|sud|pays|peuple|province|territoires?|villes?|villages?|pristina|mitrovica|serbie)', '(?:guerre|lutte|mouvement|combat|forces?|armée)s? de libération(?: nationale)?', 'libér(?:er|é|ait|èrent|a|aient) le (?:kosovo|pays|territoire|nord)', '(?:kosovo|pays|territoire|province|ville)(?: (?:a été|était|est))? libérée?', 'libérat(?:eur|eurs|rice|rices)'], instead: ['entrée de la KFOR', 'retrait des forces yougoslaves', 'prise de la ville'] },
    en: { words: ['liberations?', 'liberat(?:e|ed|es|ing|ors?)'], instead: ['entry of KFOR', 'withdrawal of the Yugoslav forces', 'capture of the town', 'release (of a prisoner)'] },
  },
  {
    reason: 'it says who was in the wrong',
    fr: { words: ['agressions?', 'agresseurs?'], instead: ['attaque', 'bombardement', 'opération militaire', 'campagne aérienne'] },
    en: { words: ['aggressions?', 'aggressors?'], instead: ['attack', 'bombing', 'military operation', 'air campaign'] },
  },
  {
    reason: 'it denies a presence its right to be there',
    fr: { words: ['occupations? (?:serbes?|albanaises?|yougoslaves?|kosovares?|étrangères?|militaires?|illégales?|de l[’\']otan)', 'occupation du (?:kosovo|nord|pays|territoire)', '(?:forces?|armée|régime|puissance)s? d[’\']occupation', 'sous (?:l[’\'])?occupation', 'occupants? (?:serbes?|albanais|étrangers?)', '(?:kosovo|territoires?|terres?|provinces?|nord) occupée?s?', 'occup(?:er|e|ent|ait|aient|é|èrent) (?:le )?(?:kosovo|nord du kosovo|territoire|pays)'], instead: ['présence', 'administration', 'déploiement', 'contrôle de fait, selon…'] },
    en: { words: ['(?:serbian|serb|albanian|yugoslav|foreign|military|illegal|nato) occupation', 'occupation of (?:kosovo|the north|the territory|the country|serbian? (?:land|territory))', 'occupation (?:forces?|army|regime)', 'under occupation', '(?:serbian|serb|albanian|foreign) occupiers?', 'occupying (?:forces?|powers?|army)', 'occupied (?:kosovo|territor(?:y|ies)|lands?|provinces?|north)', '(?:occupy|occupied|occupies|occupying) (?:kosovo|the north|northern kosovo|the territory|the country)'], instead: ['presence', 'administration', 'deployment', 'control, according to …'] },
  },
  {
    reason: 'it takes for granted what a dispute over status is about',
    fr: { words: ['s[ée]paratis(?:tes?|mes?)', 'sécessionnis(?:tes?|mes?)'], instead: ['partisan de l’indépendance', 'groupe armé albanais', 'les autorités de Pristina'] },
    en: { words: ['separatis(?:ts?|m)', 'secessionis(?:ts?|m)', 'breakaway (?:province|region|territory|state)'], instead: ['supporter of independence', 'ethnic Albanian armed group', 'the authorities in Pristina'] },
  },
  {
    reason: 'it denies a government its right to govern',
    fr: { words: ['régimes?'], instead: ['gouvernement', 'autorités', 'pouvoir'] },
    en: { words: ['regimes?'], instead: ['government', 'authorities', 'rule'] },
  },
  {
    reason: 'it says what the violence was meant to do, which is disputed',
    fr: { words: ['pogroms?'], instead: ['violences', 'attaques contre des Serbes, des Roms et des Ashkalis'] },
    en: { words: ['pogroms?'], instead: ['violence', 'attacks on Serbs, Roma and Ashkali'] },
  },
  {
    reason: 'it judges a killing before saying who counted and who was killed',
    fr: { words: ['massacres?', 'massacr(?:er|é|ée|és|ées|ait|aient|èrent)'], instead: ['la mort de 45 personnes', 'les tueries, avec leur compte et qui l’a fait'] },
    en: { words: ['massacres?', 'massacr(?:ed|ing)'], instead: ['the killing of 45 people', 'the killings, with their count and who made it'] },
  },
  {
    reason: 'it names a crime that only a court finds',
    fr: { words: ['génocid(?:es?|aires?)'], instead: ['crimes', 'tueries, et la qualification de qui la donne'] },
    en: { words: ['genocid(?:es?|al)'], instead: ['crimes', 'killings, and who calls them what'] },
  },
  {
    reason: 'it doubts in passing instead of saying who disputes what',
    fr: { words: ['soi-disant', 'autoproclamée?s?', 'auto-proclamée?s?', '(?:le|la|les|un|une|des|du|cette|ces) prétendue?s?(?! (?:que|qu[’\']|être|avoir))'], instead: ['le nom lui-même', 'appelé … par …'] },
    en: { words: ['so-called', 'self-(?:proclaimed|styled|declared)'], instead: ['the name itself', 'called … by …'] },
  },
  {
    reason: 'independence was declared; whether it was attained is what states disagree on',
    fr: { words: ['(?:obtenu|obtient|obtenait|obtenir|gagné|conquis|acquis|arraché|usurpé|recouvré) (?:son |leur |l[’\'])indépendance', '(?:accédé|accède|accéder|accédait) à (?:son |leur |l[’\'])indépendance'], instead: ['a déclaré son indépendance'] },
    en: { words: ['(?:gain|gains|gained|gaining|won|win|obtain|obtained|achieve|achieved|attained|usurped|secured) (?:its |their |his )?(?:full )?independence'], instead: ['declared independence'] },
  },
  {
    reason: 'Pristina calls the line a border, Belgrade an administrative line',
    reportable: true,
    fr: { words: ['frontières? (?:serbo-kosovare|kosovo-serbe|kosovaro-serbe|entre le kosovo et la serbie|entre la serbie et le kosovo)s?', 'frontières? avec (?:la serbie|le kosovo)', '(?:postes?-frontières?|postes? frontières?|postes? frontaliers?) de (?:jarinje|merdare|bërnjakë|brnjak)'], instead: ['la ligne séparant le Kosovo de la Serbie', 'le point de passage de Jarinje'] },
    en: { words: ['(?:kosovo|serbian?)(?:[-–/]| and )(?:serbian?|kosovo) borders?', 'borders? (?:between (?:kosovo and serbia|serbia and kosovo)|with (?:serbia|kosovo))', '(?:jarinje|merdare|bërnjakë|brnjak) border (?:crossing|post|point)s?', 'border (?:crossing|post|point)s? (?:at|of) (?:jarinje|merdare|bërnjakë|brnjak)'], instead: ['the line between Kosovo and Serbia', 'Jarinje crossing'] },
  },
  {
    reason: 'the asterisk and its footnote are a formula of the dialogue, not the name of a place',
    fr: { words: ['kosovo\\*'], instead: ['Kosovo'] },
    en: { words: ['kosovo\\*'], instead: ['Kosovo'] },
  },
];

/** An exception: a pattern like those above, and why it is let through. */
type Exception = readonly [words: string, why: string];

/** Proper names, terms of law and senses that take no side. */
export const neutralExceptions: Record<Language, readonly Exception[]> = {
  fr: [
    ['armée (?:nationale )?de libération (?:du kosovo|de preševo, medveđa et bujanovac|nationale)', 'the name of an armed group'],
    ['front (?:populaire |national )?de libération', 'the name of a movement'],
    ['(?:unité|unités) spéciales? antiterroristes?', 'the name of a police unit'],
    ['comité contre le terrorisme', 'an organ of the Security Council'],
    ['convention pour la prévention et la répression du crime de génocide', 'the name of a treaty'],
    ['crime d[’\']agression', 'the name of an offence'],
    ['agressions? (?:sexuelle|physique|verbale)s?', 'an offence against a person'],
    ['agressions? (?:d[’\']une?|contre (?:une?|des|deux|trois)|de (?:deux|trois|plusieurs)) (?:journalistes?|policiers?|policières?|agents?|habitants?|élèves?|prêtres?|moines?|passants?|femmes?|hommes?|soldats?)', 'an assault on persons'],
    ['régimes? (?:de|des|d[’\']) ?(?:sanctions|visas?|exemption|inspections?|vérification|cessez-le-feu|licences|retraites?|propriété|croisière)', 'a set of rules'],
    ['régimes? (?:juridique|douanier|fiscal|linguistique|commercial|matrimonial|alimentaire|spécial)s?', 'a set of rules'],
    ['ancien régime', 'France before 1789'],
    ['jeu de massacre', 'a game'],
    ['frontière (?:albanaise|macédonienne|monténégrine) avec (?:le kosovo|la serbie)', 'a border of another state'],
    ['frontière d(?:e l[’\']albanie|e la macédoine du nord|u monténégro) avec (?:le kosovo|la serbie)', 'a border of another state'],
  ],
  en: [
    ['kosovo liberation army', 'the name of an armed group'],
    ['(?:national )?liberation (?:army|front|movement) (?:of|for) \\p{L}+(?:, \\p{L}+ and \\p{L}+)?', 'the name of an armed group'],
    ['national liberation army', 'the name of an armed group'],
    ['(?:special )?anti-?terrorist units?', 'the name of a police unit'],
    ['counter-?terrorism committee', 'an organ of the Security Council'],
    ['genocide convention', 'the name of a treaty'],
    ['prevention and punishment of the crime of genocide', 'the name of a treaty'],
    ['crime of aggression', 'the name of an offence'],
    ['(?:albanian?|(?:north )?macedonian?|montenegr(?:o|in))(?:[’\']s)? borders? with (?:kosovo|serbia)', 'a border of another state'],
    ['(?:sanctions|visa|visa-free|legal|customs|inspections?|verification|trade|tax|treaty|ceasefire|licensing|licence|language|border|airspace) regimes?', 'a set of rules'],
  ],
};
