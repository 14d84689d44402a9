import { describe, expect, it } from 'vitest';
import { neutralityList } from '../../../src/content-check/language/neutrality-list.ts';
import { maskPlain, maskQuotation } from '../../../src/content-check/language/mask-plain.ts';
import { finds, lets, readMasked, readProse } from './reading.ts';

const side = 'it judges those who acted, and each side gives it to the other';
const instead = { fr: '“attaque armée”, “homme armé”, “assaillant”, “groupe armé”', en: '“armed attack”, “armed man”, “attacker”, “armed group”' };
const line = 'Pristina calls the line a border, Belgrade an administrative line';

describe('neutrality', () => {
  finds('fr', 'neutrality', [
    ['Une attaque ⟦terroriste⟧ a eu lieu.', `“terroriste” in the site’s own voice: ${side}`, `put it in quotation marks (<Quote>terroriste</Quote> in prose) and say whose word it is, or write ${instead.fr}`],
    ['Le ⟦régime⟧ de Belgrade.', '“régime” in the site’s own voice: it denies a government its right to govern', 'put it in quotation marks (<Quote>régime</Quote> in prose) and say whose word it is, or write “gouvernement”, “autorités”, “pouvoir”'],
    ['Le Kosovo a ⟦obtenu son indépendance⟧ en 2008.', '“obtenu son indépendance” in the site’s own voice: independence was declared; whether it was attained is what states disagree on', 'put it in quotation marks (<Quote>obtenu son indépendance</Quote> in prose) and say whose word it is, or write “a déclaré son indépendance”'],
    ['La ⟦frontière avec la Serbie⟧ est longue.', `“frontière avec la Serbie” in the site’s own voice: ${line}`, 'put it in quotation marks (<Quote>frontière avec la Serbie</Quote> in prose) and say whose word it is, or write “la ligne séparant le Kosovo de la Serbie”, “le point de passage de Jarinje”'],
  ]);
  finds('en', 'neutrality', [
    ['⟦Terrorists⟧ attacked the patrol.', `“Terrorists” in the site’s own voice: ${side}`, `put it in quotation marks (<Quote>Terrorists</Quote> in prose) and say whose word it is, or write ${instead.en}`],
    ['The ⟦Kosovo-Serbia border⟧ was closed.', `“Kosovo-Serbia border” in the site’s own voice: ${line}`, 'put it in quotation marks (<Quote>Kosovo-Serbia border</Quote> in prose) and say whose word it is, or write “the line between Kosovo and Serbia”, “Jarinje crossing”'],
  ]);

  /** One sentence an entry of the list, in its order. */
  const examples = {
    fr: ['une opération antiterroriste', 'la libération du Kosovo', 'des agresseurs', 'l’occupation serbe', 'les séparatistes', 'les régimes', 'le pogrom', 'le massacre', 'un génocide', 'la soi-disant république', 'il a accédé à l’indépendance', 'le poste-frontière de Jarinje', 'Kosovo*'],
    en: ['a counter-terrorism raid', 'Kosovo was liberated', 'the aggressor', 'occupied Kosovo', 'separatist leaders', 'the regimes', 'a pogrom', 'the massacre', 'genocide', 'the so-called republic', 'it gained independence', 'the Jarinje border crossing', 'Kosovo*'],
  };
  it.each(['fr', 'en'] as const)('finds every entry of the list in %s', (language) => {
    const reasons = examples[language].map((text) => readMasked(maskPlain(text), language).map(({ message }) => message.split(': ').slice(1).join(': ')));
    expect(reasons).toEqual(neutralityList.map(({ reason }) => [reason]));
  });

  lets('fr', [
    'L’Armée de libération du Kosovo (UÇK) et l’Armée de libération de Preševo, Medveđa et Bujanovac.',
    'La libération des trois policiers, à qui leur avocat a parlé.',
    'Les régimes de sanctions et le régime des visas ; un régiment.',
    'Ils ont occupé le tribunal administré par l’ONU, et l’occupation du bâtiment a duré trois jours.',
    'La Yougoslavie a dénoncé une « agression ».',
    'La Convention pour la prévention et la répression du crime de génocide.',
    'Il a prétendu le contraire ; ni d’un droit à la sécession.',
    'La frontière avec la Serbie était longue, a-t-il dit.',
    'La frontière albanaise avec le Kosovo.',
    'La frontière de l’ex-République yougoslave de Macédoine.',
    'Elle a obtenu neuf des dix sièges.',
    'L’agression d’un policier et les agressions contre des journalistes.',
  ]);
  lets('en', [
    'The Kosovo Liberation Army (KLA) and the National Liberation Army.',
    'Protesters occupied the courthouse, and its occupation lasted three days.',
    'A sanctions regime and a visa regime; the Royal Regiment.',
    'Yugoslavia denounced it as “aggression”.',
    'The Genocide Convention and the crime of aggression.',
    'The border with Serbia was long, he said.',
    'A part next to the border with the former Yugoslav Republic of Macedonia.',
    'Albania’s border with Kosovo is long.',
    'Control was regained, and the party gained seats.',
  ]);

  it('hears quotations and statements as somebody else’s', () => {
    expect(readProse('---\ntitle: T\n---\n\nUne <Quote>attaque terroriste</Quote>, a dit l’UE.', 'fr')).toEqual([]);
    expect(readMasked(maskQuotation('a terrorist gang directed by Belgrade'), 'en')).toEqual([]);
  });

  it('finds a phrase across tags and lines, not across blocks', () => {
    const wrong = '---\ntitle: T\n---\n\nThe border\n<Actor id="x">with Serbia</Actor> is long.';
    expect(readProse(wrong, 'en').map(({ start, end, message }) => [wrong.slice(start, end), message])).toEqual([
      ['border\n<Actor id="x">with Serbia', `“border with Serbia” in the site’s own voice: ${line}`],
    ]);
    expect(readProse('---\ntitle: T\n---\n\n- a border\n- with Serbia', 'en')).toEqual([]);
  });
});
