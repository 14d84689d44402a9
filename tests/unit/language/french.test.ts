import { describe, expect, it } from 'vitest';
import { maskQuotation } from '../../../src/content-check/language/mask-plain.ts';
import { finds, lets, readMasked, readProse } from './reading.ts';

const plain = ': a plain space, which the build makes a no-break one';

describe('french-spaces', () => {
  finds('fr', 'french-spaces', [
    ['Heures et bilans divergent⟦;⟧ on ignore pourquoi.', 'no space before “;”', `write “divergent ;”${plain}`],
    ['À leur fin, quatre personnes étaient mortes⟦:⟧ un sergent et trois hommes.', 'no space before “:”', `write “mortes :”${plain}`],
    ['Qui a ordonné l’attaque⟦?⟧', 'no space before “?”', `write “l’attaque ?”${plain}`],
    ['Vers 3 h⟦:⟧ les tirs commencent.', 'no space before “:”', `write “h :”${plain}`],
    ['Il a dit « non »⟦;⟧ elle a dit oui.', 'no space before “;”', `write “» ;”${plain}`],
    ['Ils disent ⟦«⟧frontière ».', 'no space after “«”', `write “« frontière”${plain}`],
    ['Ils disent « frontière⟦»⟧.', 'no space before “»”', `write “frontière »”${plain}`],
    ['La participation a été d’environ 3,5⟦%⟧.', 'no space before “%”', `write “3,5 %”${plain}`],
  ]);
  lets('fr', [
    'Banjska : qui a préparé l’attaque, qui savait ?',
    'L’OTAN a dit « ligne administrative » ; Belgrade aussi.',
    'L’adresse https://kfor.example/a:b?c et redaction:nom@kfor.example.',
    'Quoi ?! dit-il (!).',
    'Déjà insécable\u00a0: oui\u202f; « oui » et «\u00a0oui\u00a0».',
    'Selon Politico (?), 4 500.',
  ]);

  it('sees through tags, and takes a name without words for a word', () => {
    const source = '---\ntitle: T\n---\n\nÀ <Place id="banjska" />; la <Actor id="kfor">KFOR</Actor>: oui.<Cite id="s" /> Non ;<Cite id="s" /> fin.';
    expect(readProse(source, 'fr').map(({ start, end, rule, help }) => [source.slice(start - 2, end), rule, help])).toEqual([
      ['/>;', 'french-spaces', `write “… ;”${plain}`],
      ['r>:', 'french-spaces', `write “KFOR :”${plain}`],
    ]);
  });

  it('leaves quotations in another language alone', () => {
    expect(readProse('---\ntitle: T\n---\n\nIl a dit : <Quote lang="en">stop: now!</Quote>.', 'fr')).toEqual([]);
  });
});

describe('french-quotes', () => {
  finds('fr', 'french-quotes', [
    ['La Yougoslavie a dénoncé une ⟦"agression"⟧.', '“"” is not a French quotation mark', 'write « agression »; a quotation in prose is <Quote>agression</Quote>'],
    ['Il a parlé d’une ⟦“occupation orchestrée”⟧.', '““” is not a French quotation mark', 'write « occupation orchestrée »; a quotation in prose is <Quote>occupation orchestrée</Quote>'],
    ['Il a parlé d’une ⟦‹attaque›⟧.', '“‹” is not a French quotation mark', 'write « attaque »; a quotation in prose is <Quote>attaque</Quote>'],
    ['Il a parlé d’une ⟦‘attaque’⟧.', '“‘” is not a French quotation mark', 'write « attaque »; a quotation in prose is <Quote>attaque</Quote>'],
    ["Il a parlé d’une ⟦'attaque'⟧.", "“'” is not a French quotation mark", 'write « attaque »; a quotation in prose is <Quote>attaque</Quote>'],
    ['Une ⟦„⟧ égarée.', '“„” is not a French quotation mark', 'write « … »; a quotation in prose is <Quote>…</Quote>'],
    ['Il a dit : « une ⟦"bande armée"⟧ ».', '“"” is not a French quotation mark', 'inside a quotation write “ ”: “bande armée”'],
  ]);
  lets('fr', [
    'L’OTAN et l’ONU disent « ligne administrative ».',
    'Il a dit : « un groupe “armé” ».',
    "L'OTAN s'en est servie, qu'on le veuille ou non.",
  ]);

  it('lets a second pair stand in a quotation from end to end', () => {
    expect(readMasked(maskQuotation('un groupe “armé” illégal'), 'fr')).toEqual([]);
  });
});

describe('french-apostrophe', () => {
  finds('fr', 'french-apostrophe', [
    ['L⟦´⟧OTAN a affirmé le contraire.', '“´” in “L´OTAN” is no apostrophe', "write “L’OTAN”; a straight ' will do, the build makes it ’"],
    ['Elle n⟦`⟧a pas répondu.', '“`” in “n`a” is no apostrophe', "write “n’a”; a straight ' will do, the build makes it ’"],
    ['Jusqu⟦‘⟧en juin.', '“‘” in “Jusqu‘en” is no apostrophe', "write “Jusqu’en”; a straight ' will do, the build makes it ’"],
  ]);
  lets('fr', ["L'OTAN et l’ONU.", 'Aujourd’hui, presqu’île.']);
});

describe('french-thousands', () => {
  finds('fr', 'french-thousands', [
    ['L’effectif est redevenu normal : ⟦4500⟧.', '“4500” without the space that French puts between thousands', 'write “4 500”'],
    ['La KFOR comptait ⟦47868⟧ militaires.', '“47868” without the space that French puts between thousands', 'write “47 868”'],
    ['Plus de ⟦10,000⟧ armes ont été remises.', '“10,000” without the space that French puts between thousands', 'write “10 000”'],
    ['Quelque ⟦50.000⟧ militaires.', '“50.000” without the space that French puts between thousands', 'write “50 000”'],
    ['Environ ⟦1500⟧ soldats britanniques.', '“1500” without the space that French puts between thousands', 'write “1 500”'],
    ['Le coût : ⟦1.250.000⟧ euros.', '“1.250.000” without the space that French puts between thousands', 'write “1 250 000”'],
  ]);
  lets('fr', [
    'Environ 1 500 soldats et 4\u202f500 hommes, 50\u00a0000 au plus.',
    'La résolution 1244 (1999), la 1244 et les années 1389, 1999 et 2026.',
    'En 1999 soldats et civils sont revenus ; le 12 mars 2004 personnes et biens étaient à l’abri.',
    'De 2022-2023 à 2024/2025, document S/2007/168, n° 4500, loi 8421.',
    'Le budget de 1,250 million et les 3,142 km.',
  ]);
});

describe('french-decimal', () => {
  finds('fr', 'french-decimal', [
    ['La participation a été de ⟦3.5⟧ %.', 'a decimal point in “3.5”', 'write “3,5”'],
    ['Il a fallu ⟦1.5⟧ fois plus de temps.', 'a decimal point in “1.5”', 'write “1,5”'],
    ['Un budget de ⟦1.250⟧ million.', 'a decimal point in “1.250”', 'write “1,250”'],
  ]);
  lets('fr', ['La participation a été de 3,5 %.', 'Sous licence CC BY 4.0 et ODbL 1.0.', 'L’article 5.2 et la section 1.4.', 'Kosovo 2.0 l’a publié.', 'À 192.168.0.1.']);
});

describe('french-ordinal', () => {
  finds('fr', 'french-ordinal', [
    ['Arrivés le ⟦1⟧ octobre 2023.', 'the first of a month without its ordinal', 'write “1er”'],
    ['Du ⟦1⟧ au 3 octobre 2023.', 'the first of a month without its ordinal', 'write “1er”'],
    ['La ⟦2ème⟧ brigade.', '“2ème” is not a French ordinal in figures', 'write “2e”'],
    ['Le ⟦1ier⟧ bataillon.', '“1ier” is not a French ordinal in figures', 'write “1er”'],
    ['La ⟦1ère⟧ fois.', '“1ère” is not a French ordinal in figures', 'write “1re”'],
    ['Au ⟦XXème⟧ siècle.', '“XXème” is not a French ordinal in figures', 'write “XXe”'],
  ]);
  lets('fr', ['Arrivés le 1er octobre 2023.', 'Le 21 octobre et le 11 mai.', 'Vers midi, la 65e brigade et les 1res sections.', 'Il en restait 1 en juin, 1 mardi sur deux.']);
});

describe('french-date', () => {
  finds('fr', 'french-date', [
    ['Depuis le ⟦septembre 24, 2023⟧.', '“septembre 24, 2023” in the American order', 'write “24 septembre 2023”'],
    ['Le ⟦24/09/2023⟧ à Banjska.', '“24/09/2023”: a date in figures', 'write “24 septembre 2023”'],
    ['Le ⟦2023-09-01⟧ à Banjska.', '“2023-09-01”: a date in figures', 'write “1er septembre 2023”'],
    ['Le ⟦09/24/2023⟧ à Banjska.', '“09/24/2023”: a date in figures', 'write the day, the month in words, the year: “24 septembre 2023”'],
    ['Le 24 ⟦Septembre⟧ 2023.', '“Septembre”: a month with a capital', 'write “septembre”'],
    ['Ouvert le ⟦Lundi⟧ 25 septembre.', '“Lundi”: a day of the week with a capital', 'write “lundi”'],
    ['Le ⟦05⟧ octobre 2023.', '“05”: a day with a nought before it', 'write “5”'],
  ]);
  lets('fr', ['Le 24 septembre 2023, du 23 au 24 septembre.', 'En septembre 24 soldats sont partis.', 'Mars 2004 a été violent. Avril aussi.', 'Les journées de Mars 2004 et le Premier ministre.', 'Lundi 25 septembre, deuil.']);
});

describe('french-hours', () => {
  finds('fr', 'french-hours', [
    ['Vers ⟦15:30⟧, la police est entrée.', '“15:30” is not how French writes an hour', 'write “15 h 30”'],
    ['Vers ⟦15h30⟧, la police est entrée.', '“15h30” is not how French writes an hour', 'write “15 h 30”'],
    ['Vers ⟦3h⟧, le 24 septembre.', '“3h” is not how French writes an hour', 'write “3 h”'],
    ['Vers ⟦2 h30⟧, selon RFE/RL.', '“2 h30” is not how French writes an hour', 'write “2 h 30”'],
    ['Vers ⟦8 H 57⟧, un message.', '“8 H 57” is not how French writes an hour', 'write “8 h 57”'],
    ['De ⟦03:00⟧ à 5 h.', '“03:00” is not how French writes an hour', 'write “3 h”'],
  ]);
  lets('fr', ['Vers 3 h, de 2 h 30 à 15 h 45.', 'Pendant 24 heures, à 50 km/h.', 'Un rapport de 2:1 et 3\u202fh.']);
});
