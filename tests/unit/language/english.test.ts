import { describe, expect, it } from 'vitest';
import { maskQuotation } from '../../../src/content-check/language/mask-plain.ts';
import { finds, lets, readMasked, readProse } from './reading.ts';

describe('english-quotes', () => {
  finds('en', 'english-quotes', [
    ['Yugoslavia denounced it as ⟦"aggression"⟧.', '“"” is not an English quotation mark', 'write “aggression”; a quotation in prose is <Quote>aggression</Quote>'],
    ['He spoke of an ⟦« attack »⟧.', '“«” is not an English quotation mark', 'write “attack”; a quotation in prose is <Quote>attack</Quote>'],
    ['Both said ⟦‘border’⟧ at first.', '“‘” is not an English quotation mark of the first rank', 'write “border”; a quotation in prose is <Quote>border</Quote>'],
    ["Both said ⟦'border'⟧ at first.", "“'” is not an English quotation mark", 'write “border”; a quotation in prose is <Quote>border</Quote>'],
    ['He said: “an ⟦"armed gang"⟧”.', '“"” is not an English quotation mark', 'inside a quotation write ‘ ’: ‘armed gang’'],
    ['KFOR⟦`⟧s commander said so.', '“`” in “KFOR`s” is no apostrophe', "write “KFOR’s”; a straight ' will do, the build makes it ’"],
  ]);
  lets('en', ['NATO and the UN say “administrative boundary line”.', 'He said: “an ‘armed gang’ did it”.', "KFOR's commander and the soldiers' homes.", 'The children’s school.']);

  it('sees through tags before an apostrophe', () => {
    expect(readProse('---\ntitle: T\n---\n\n<Actor id="kfor">KFOR</Actor>\'s commander, <Place id="banjska" />\'s bridge.', 'en')).toEqual([]);
  });
});

describe('english-spelling', () => {
  finds('en', 'english-spelling', [
    ['The ⟦organization⟧ corrected it.', '“organization” is spelt the American way', 'write “organisation”'],
    ['KFOR was to ⟦demilitarize⟧ the armed group.', '“demilitarize” is spelt the American way', 'write “demilitarise”'],
    ['⟦Organized⟧ crime, he said.', '“Organized” is spelt the American way', 'write “Organised”'],
    ['The ⟦defense⟧ ministry said so.', '“defense” is spelt the American way', 'write “defence”'],
    ['The dispute over ⟦license plates⟧.', '“license plates” is spelt the American way', 'write “licence plates”'],
    ['The convoy ⟦traveled⟧ north.', '“traveled” is spelt the American way', 'write “travelled”'],
    ['A cordon ⟦centered⟧ on the bridge.', '“centered” is spelt the American way', 'write “centred”'],
    ['A village 14 ⟦kilometers⟧ away.', '“kilometers” is spelt the American way', 'write “kilometres”'],
    ['Its ⟦neighbors⟧ agreed.', '“neighbors” is spelt the American way', 'write “neighbours”'],
    ['Turnout was about 3.5 ⟦percent⟧.', '“percent” is spelt the American way', 'write “per cent”'],
    ['Troops ⟦maneuvered⟧ nearby.', '“maneuvered” is spelt the American way', 'write “manoeuvred”'],
    ['Both sides ⟦analyzed⟧ it.', '“analyzed” is spelt the American way', 'write “analysed”'],
  ]);
  lets('en', [
    'The organisation demilitarised, and travelled to the centre of defence.',
    'The North Atlantic Treaty Organization and the US Department of Defense.',
    'Organization for Security and Co-operation in Europe: a mission.',
    'Weapons were seized, a prize of that size, and the armed group capsized.',
    'It spoke of “an organization” and of “color”.',
    'The Serbian centre, an honorary and humorous labourer.',
  ]);

  it('leaves a statement as it was said', () => {
    expect(readMasked(maskQuotation('an organized, coordinated attack in the center'), 'en')).toEqual([]);
  });
});

describe('english-date', () => {
  finds('en', 'english-date', [
    ['On ⟦September 24, 2023⟧ a patrol was ambushed.', '“September 24, 2023” in the American order', 'write “24 September 2023”'],
    ['On ⟦September 24⟧ KFOR said so.', '“September 24” in the American order', 'write “24 September”'],
    ['The attack of ⟦Sept. 24⟧ on the police.', '“Sept. 24” in the American order', 'write “24 September”'],
    ['The vote of ⟦24th September 2023⟧.', '“24th September 2023” is not how these texts write a date', 'write “24 September 2023”'],
    ['On ⟦the 24th of September⟧ KFOR said so.', '“the 24th of September” is not how these texts write a date', 'write “24 September”'],
    ['On ⟦24 September, 2023⟧.', '“24 September, 2023” is not how these texts write a date', 'write “24 September 2023”'],
    ['On ⟦24 Sep 2023⟧.', '“24 Sep 2023” is not how these texts write a date', 'write “24 September 2023”'],
    ['On ⟦24/09/2023⟧.', '“24/09/2023”: a date in figures', 'write “24 September 2023”'],
    ['On ⟦2023-09-24⟧.', '“2023-09-24”: a date in figures', 'write “24 September 2023”'],
    ['On ⟦03/04/2023⟧.', '“03/04/2023”: a date in figures', 'write the day, the month in words, the year: “24 September 2023”'],
  ]);
  lets('en', [
    'On 24 September 2023, and again on the 29th.',
    'On the night of 23 to 24 September 2023.',
    'In September 24 people were tried; by the end of September 24 soldiers had left.',
    'In March 2004 violence spread. May 2023 was tense.',
    'He said it “on September 24, 2023”.',
  ]);
});

describe('english-hours', () => {
  finds('en', 'english-hours', [
    ['At about ⟦3am⟧ a patrol arrived.', '“3am” is not how these texts write an hour', 'write “3 a.m.”'],
    ['At about ⟦3 AM⟧ a patrol arrived.', '“3 AM” is not how these texts write an hour', 'write “3 a.m.”'],
    ['At ⟦8:57 a.m.⟧ he wrote.', '“8:57 a.m.” is not how these texts write an hour', 'write “8.57 a.m.”'],
    ['At ⟦3.00 p.m.⟧ he wrote.', '“3.00 p.m.” is not how these texts write an hour', 'write “3 p.m.”'],
    ['At ⟦15:30⟧ he wrote.', '“15:30” is not how these texts write an hour', 'write “3.30 p.m.”'],
    ['At ⟦2:30⟧ he wrote.', '“2:30” is not how these texts write an hour', 'write “2.30 a.m.” or “2.30 p.m.”'],
    ['At ⟦15h30⟧ he wrote.', '“15h30” is not how these texts write an hour', 'write “3.30 p.m.”'],
  ]);
  lets('en', ['At about 3 a.m. on 24 September, at 8.57 a.m. and 4.08 p.m.', 'At 7 p.m.', 'At noon.', 'A ratio of 2:1, some 3 amateurs, within 48 h.']);
});

describe('english-thousands', () => {
  finds('en', 'english-thousands', [
    ['The force numbered ⟦4500⟧.', '“4500” without the comma that English puts between thousands', 'write “4,500”'],
    ['The force numbered ⟦47868⟧ troops.', '“47868” without the comma that English puts between thousands', 'write “47,868”'],
    ['More than ⟦10 000⟧ weapons.', '“10 000” without the comma that English puts between thousands', 'write “10,000”'],
    ['About ⟦4.500⟧ at that date.', '“4.500” without the comma that English puts between thousands', 'write “4,500”'],
    ['NATO sent ⟦1000⟧ additional troops.', '“1000” without the comma that English puts between thousands', 'write “1,000”'],
  ]);
  lets('en', [
    'NATO sent 1,000 more troops; the force numbered 47,868.',
    'Resolution 1244 (1999), the 1244 debate and the years 1389, 1999 and 2026.',
    'In March 2004 troops arrived; in 1999 people fled; on 24 September 2023 officers came.',
    'On 29 May 2023 300 soldiers came.',
    'Document S/2007/168, no. 4500, from 2022-2023 to 2024/2025.',
    'A turnout of 3.475 per cent and 1.250 million euros.',
  ]);
});
