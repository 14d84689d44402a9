import { fr } from '../../i18n/fr.ts';
import { numberReader } from './numbers.ts';

/** What the neighbours of a number say of it in French. */
export const frenchContext = numberReader({
  things:
    'soldats|militaires|hommes|femmes|enfants|personnes|habitants|policiers|agents|combattants|manifestants|réfugiés|déplacés|blessés|morts|victimes|disparus|détenus|civils|réservistes|Serbes|Albanais|Roms|maisons|armes|munitions|cartouches|grenades|véhicules|chars|euros|dollars|dinars|kilomètres|mètres|km|m|kg|tonnes|hectares|membres|voix|électeurs|familles|pages',
  adjective: '',
  labels: 'résolutions?|n[°o]|nos|numéros?|articles?|lois?|camp|§|p\\.|pages?|chapitres?|sections?|documents?|dossiers?|version|CP|BP',
  times: `en|depuis|avant|après|dès|année|${fr.dates.months.join('|')}`,
});
