import { describe, expect, it } from 'vitest';
import { finds, lets, readProse } from './reading.ts';

const other = (form: string) => `“${form}” is not the form of this place’s name that these texts use`;
const bare = (form: string) => `“${form}” without its diacritics`;

describe('place-name, in English', () => {
  finds('en', 'place-name', [
    ['KFOR soldiers are injured at ⟦Zvečan⟧.', other('Zvečan'), 'write “Zveçan”'],
    ['KFOR soldiers are injured at ⟦Zvecan⟧.', bare('Zvecan'), 'write “Zveçan”'],
    ['A bridge in ⟦Kosovska Mitrovica⟧.', other('Kosovska Mitrovica'), 'write “Mitrovica”'],
    ['The Assembly met in ⟦Prishtina⟧.', other('Prishtina'), 'write “Pristina”'],
    ['The municipality of ⟦Leposavic⟧.', bare('Leposavic'), 'write “Leposavić”'],
    ['The municipality of ⟦Leposaviq⟧.', other('Leposaviq'), 'write “Leposavić”'],
    ['A patrol at ⟦Banjskë⟧.', other('Banjskë'), 'write “Banjska”'],
    ['The ⟦Manastir Banjska⟧ was closed.', other('Manastir Banjska'), 'write “Banjska monastery”'],
    ['The Diocese of ⟦Raska⟧-Prizren.', bare('Raska'), 'write “Raška”'],
    ['The monastery of ⟦Visoki Decani⟧.', bare('Visoki Decani'), 'write “Visoki Dečani”'],
    ['The town of ⟦Dečani⟧.', other('Dečani'), 'write “Deçan”'],
    ['Boats on ⟦Ujman⟧.', other('Ujman'), 'write “Lake Gazivode”'],
  ]);
  lets('en', [
    'At Zveçan, Banjska, Leposavić and in Mitrovica.',
    'At Banjska / Banjskë, near Zveçan / Zvečan.',
    'The gate of Visoki Dečani and Visoki Dečani monastery.',
    'The Diocese of Raška-Prizren and the University of Priština.',
    'Prishtina Insight reported it.',
    'A lake called Ujman in Albanian and Gazivode in Serbian.',
    'The main bridge in Mitrovica, the New Bridge, the Ibër-Lepenc canal.',
    'He wrote: “I was in Zvečan”.',
    'Zvecanska ulica and Pazvecan.',
  ]);
});

describe('place-name, in French', () => {
  finds('fr', 'place-name', [
    ['Des soldats sont blessés à ⟦Zvecan⟧.', bare('Zvecan'), 'write “Zveçan”'],
    ['Une assemblée à ⟦Priština⟧.', other('Priština'), 'write “Pristina”'],
    ['Le ⟦Manastir Banjska⟧ a été fermé.', other('Manastir Banjska'), 'write “monastère de Banjska”'],
  ]);
  lets('fr', ['Le monastère de Banjska / Banjskë et celui de Visoki Dečani.', 'Le lac appelé Ujman en albanais.', 'Il a dit « Zvečan ».']);

  it('reads what links say, and no attribute or quotation', () => {
    const source = '---\ntitle: T\n---\n\nÀ <Place id="zvecan">Zvečan</Place>, <EventLink id="Zvecan">là</EventLink>, <Quote>Zvecan</Quote>.';
    expect(readProse(source, 'fr')).toEqual([{ start: source.indexOf('Zvečan'), end: source.indexOf('Zvečan') + 6, rule: 'place-name', message: other('Zvečan'), help: 'write “Zveçan”' }]);
  });
});

describe('person-name', () => {
  finds('en', 'person-name', [
    ['President ⟦Aleksandar Vucic⟧ denied it.', bare('Aleksandar Vucic'), 'write “Aleksandar Vučić”'],
    ['According to ⟦Vucic⟧’s office.', bare('Vucic'), 'write “Vučić”'],
    ['Interior Minister ⟦Svecla⟧ said so.', bare('Svecla'), 'write “Sveçla”'],
  ]);
  finds('fr', 'person-name', [['⟦Radoicic⟧ a démissionné.', bare('Radoicic'), 'write “Radoičić”']]);
  lets('en', ['Aleksandar Vučić, Milan Radoičić and Sveçla.', 'He wrote: “Vucic must go”.', 'Vucicevic is another name.', 'Jaap de Hoop Scheffer.']);
});
