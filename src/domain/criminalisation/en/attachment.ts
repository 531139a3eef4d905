// English vetoes for law words that belong to another object than torture: another law, treaty, court or person (TAXONOMY, 4 and 7).
import { compile } from '../../patterns.ts'
import { lawOfAnotherName } from '../governed.ts'
import type { VetoRow } from '../rule.ts'
import { attachmentRows, headingRows } from './exact-rows.ts'

export const attachmentVetoes: readonly VetoRow[] = [
  {
    name: 'defines-another',
    taxonomy: '7 codify / criminalise with another object',
    where: 'match',
    regex: compile(attachmentRows, 'defines another', { flags: '' }),
  },
  {
    name: 'other-treaty-attached',
    taxonomy: '7 wrong attachment',
    where: 'match',
    regex: compile(attachmentRows, 'other treaty', { flags: '' }),
  },
  {
    name: 'one-of-several-treaties',
    taxonomy: '3.15',
    where: 'clause',
    patterns: ['{OTHER}', '(human rights|international|other|core) (human rights)? (treaties|conventions|instruments)'],
  },
  {
    // "the right of torture victims to compensation", "trade in torture equipment", "persons accused of torture"
    name: 'torture-as-attribute',
    taxonomy: '4, 7 attach by clause',
    where: 'ahead',
    patterns: [
      '{tort} (victim|victims|survivor|survivors|allegation|allegations|complaint|complaints|suspects|investigations|equipment|instruments|devices|tools)',
      '{tort} chambers',
      '(accused|accusation|accusations|suspected|allegation|allegations|victims|witnesses|survivors|complaint|complaints) of {tort}',
    ],
    butNot: [
      '(criminali~|define~|defining|definition|crime of|offence of|prohibit~|ban|banning|outlaw~) (acts of|all acts of|all forms of)? {tort} *9 {tort}',
      '(law|laws|legislation|bill|act) (on|against|prohibiting|criminali~) {tort} *9 {tort}',
    ],
  },
  {
    // "amend the Code of Criminal Procedure to strengthen guarantees against torture": the trial, not the offence
    name: 'procedure-code',
    taxonomy: '4, 7 article 15',
    where: 'ahead',
    patterns: ['(procedure|procedural) *1 (code|law|laws|act|legislation)', 'code of (criminal|penal) procedure'],
    butNot: [
      '(criminali~|defin~|prohibit~|ban|banning|outlaw~|penali~|offence|crime)',
      '(penal|criminal) (code|codes|law)',
    ],
  },
  {
    // "prohibit secret detention, which facilitates torture"
    name: 'leads-to-torture',
    taxonomy: '7 attach by clause',
    where: 'match',
    regex: compile(attachmentRows, 'leads to torture', { flags: '' }),
  },
  {
    // "amend the military code to exclude torture from military jurisdiction": which court, not which offence
    name: 'courts',
    taxonomy: '4',
    patterns: [
      '(military|civil|civilian|ordinary) (court|courts|jurisdiction|jurisdictions|tribunal|tribunals)',
      'courts-martial',
    ],
    butNot: [
      '(criminali~|define~|definition|offence of|crime of|punishable|penalt~|prohibit~|outlaw~) *9 {tort}',
      '{tort} *6 (as|a) *3 {crime}',
    ],
  },
  {
    // "ensure that the law criminalizing torture is strictly enforced"
    name: 'law-being-enforced',
    taxonomy: '4',
    where: 'ahead',
    patterns: [
      '{tort} *1 (is|are|be|being) *2 (enforced|implemented|applied|observed|respected|complied with|put into practice)',
    ],
    butNot: ['(adopted|enacted|passed|amended|revised|brought)'],
  },
  {
    // "a law that is duly implemented to prevent torture"
    name: 'law-being-implemented',
    taxonomy: '4',
    where: 'match',
    patterns: ['{law} *2 (is|are|be) *2 (implemented|enforced|applied|respected|observed)'],
    butNot: ['(adopted|enacted|amended|revised|criminali~|define~|definition)'],
  },
  {
    // "align its law with the Rome Statute, including the obligation to judge torture"
    name: 'rome-statute-attached',
    taxonomy: '4, 7 wrong attachment',
    where: 'sentence',
    patterns: ['(align~|harmoni~|in line|into line|conform~|obligations|implement~) *9 \ue00d'],
    butNot: ['(criminali~|definition|define~|outlaw~) *6 {tort}', '{crime} of {tort}'],
  },
  {
    // "female genital mutilation, which can amount to torture, and a law criminalizing it"
    name: 'amounts-to-torture',
    taxonomy: '7 attach by clause',
    where: 'before',
    regex: /\b(?:amount\w*|tantamount|equivalent|akin|lead\w*|contribut\w*) +to +(?:[a-z]+ +){0,2}$/,
  },
  {
    // "align its immigration legislation with the Convention": a law about something else
    name: 'law-of-another-kind',
    taxonomy: '4, 7 attach by clause',
    where: 'match',
    patterns: [
      '(immigration|migration|aliens|asylum|anti-terrorism|counter-terrorism|terrorism) (law|laws|legislation|act|acts|bill|bills|code|codes)',
      '(counterterrorism|anti-terror|security|emergency|electoral|media|press|family|labour|labor) (law|laws|legislation|act|acts|bill|bills|code|codes)',
      '(education|marriage|citizenship|nationality|juvenile|extradition|defamation|blasphemy|child) (law|laws|legislation|act|acts|bill|bills|code|codes)',
      '(police|health|internet|property) (law|laws|legislation|act|acts|bill|bills|code|codes)',
      '(freedom of (expression|assembly|association|religion)|juveniles|juvenile justice|elections|defamation|homosexual~|same-sex|consensual)',
      '(violence|racis~|hatred|trafficking|discrimination) *9 {CAT}',
    ],
    butNot: ['{tort}', '(definition|define~)'],
  },
  {
    name: 'law-of-another-kind-before',
    taxonomy: '4, 7 attach by clause',
    where: 'before',
    regex: compile(attachmentRows, 'another law', { flags: '' }),
  },
  {
    // "its legislation on the registration of parties, in conformity with the Convention"
    name: 'law-on-another-subject',
    taxonomy: '4, 7 attach by clause',
    where: 'match',
    regex: compile(attachmentRows, 'law on another subject', { flags: '' }),
    butNot: ['{tort}', '(definition|define~)'],
  },
  {
    name: 'another-article',
    taxonomy: '4, 7 article 15',
    patterns: [
      '(article|articles|art.|arts.) (3|6|7|10|11|12|13|14|15|16|20|21|22)',
      '(enforced disappearance~|prison~|detention|death penalty|asylum~|refugee~|trafficking|discrimination)',
    ],
    butNot: ['(article|articles) (1|2|4|5)', '(incorporat~|transpos~|domesticat~) *5 {CAT}'],
  },
  // "adopt the bill on prisons to protect prisoners from torture": torture is what it is to guard against
  lawOfAnotherName(attachmentRows),
  {
    name: 'corporal-object',
    taxonomy: '4',
    patterns: ['(corporal punishment~|flogging|stoning|amputation~|lashing|capital punishment|cruel punishment~)'],
    butNot: ['{tort}'],
  },
  {
    name: 'corporal',
    taxonomy: '4',
    where: 'match',
    patterns: ['(corporal punishment~|flogging|stoning|amputation~|lashing|death penalty|capital punishment)'],
    butNot: ['{tort} *1 and *4 corporal', 'as well as {tort}', '(prohibit~|ban|criminali~|outlaw~) {tort}'],
  },
  {
    name: 'measures-other',
    taxonomy: '4',
    where: 'match',
    patterns: [
      '(detention|security|emergency|terrorism|police|witness|whistle-blower|protection|child|children) (protection)? (law|laws|bill|act|legislation)',
      '(women|media|prison|police|asylum|aliens|immigration) (protection)? (law|laws|bill|act|legislation)',
      '(on|for|of) *3 (protection|rights|women|children|child|defenders|police|prisons|refugees|asylum|migrants|victims|security forces|terrorism)',
      '(on|for|of) *3 (counter-terrorism|anti-terrorism|detainees|witnesses)',
      '(anti-terrorism|counter-terrorism|anti-terror|nationality|press|migration)',
      'protect~ *2 (defenders|journalists|witnesses|activists|migrants|refugees|children|women|lawyers)',
      '(conditions|prisons|prison|overcrowding|safeguards|training|monitor~|documentation|documenting)',
      '(law|laws|legislation|act|code) (on|governing|regulating|concerning) (the)? *1 (detention|arrest|arrests|custody|imprisonment|internment)',
    ],
    butNot: [
      '(criminali~|prohibit~|ban|banning|outlaw~|define~|definition|punish~) *6 {tort}',
      'protection of (all|every|any) (persons|people|person) *2 {tort}',
    ],
  },
  {
    name: 'procedure',
    taxonomy: '7',
    patterns: ['code of criminal procedure', 'criminal procedure (code|law|act)', 'procedural code'],
    butNot: ['(penal code|criminal code)'],
  },
  {
    // "amend the law on associations", under a heading on the offence
    name: 'law-about-another-thing',
    taxonomy: '4, 7 attach by clause',
    where: 'ahead',
    regex: compile(headingRows, 'law about another thing', { flags: '' }),
  },
]
