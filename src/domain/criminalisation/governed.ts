// Vetoes of every language for a law or a definition that is there: applied, spread, taught, told of, or only referred to (TAXONOMY, 4).
import { compile, type PatternRow } from '../patterns.ts'
import type { PositiveTag, VetoRow } from './rule.ts'

/** what a law is asked for; bars and penalties are left to their own rules: "apply no statute of limitations to torture" */
const ofLaw: readonly PositiveTag[] = [
  'offence_art4',
  'autonomous_crime',
  'definition_art1',
  'modes_of_liability',
  'cidt_offence',
  'bill_adoption',
  'code_amendment',
  'legal_prohibition',
]

/** The verb that governs a law decides, not the law: the same rows for each language, with the words of `governed-words.ts`. */
export const governedVetoes: readonly VetoRow[] = [
  {
    // "Disseminate the law that criminalizes torture", "Aplicar la definición de tortura"
    name: 'governed-before',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'before',
    patterns: ['({applies}|{spreads}|{teaches})'],
    butNot: ['({makes})'],
  },
  {
    // "Renforcer l’application de la loi incriminant la torture"
    name: 'governed-inside',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'match',
    patterns: ['({applies}|{spreads}|{teaches}) *2 ({existing})'],
    butNot: ['({makes})'],
  },
  {
    // "Include the definition of torture in the training of the police"
    name: 'governed-after',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'ahead',
    patterns: ['({tort}|{CAT}|{defines}) *3 (in|into|to|as|through|during|dans|aux|au|en|a) *4 ({lessons})'],
    butNot: ['({penalCode})'],
  },
  {
    // "Make the definition of torture widely known"
    name: 'governed-in-the-end',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'ahead',
    patterns: ['({tort}|{defines}) *3 ({governed})'],
    // "that the definition apply to all persons acting in an official capacity"
    butNot: [
      '({makes})',
      '({penalCode})',
      '({tort}|{defines}) *3 ({governed}) *1 (a|to|aux) *1 (all|any|tod~|quien~|tous|tout~)',
    ],
  },
  {
    // "Ensure that the provisions of the Criminal Code prohibiting torture are widely known"
    name: 'provisions-governed',
    taxonomy: '4',
    undoes: ofLaw,
    patterns: ['{penalCode} *2 ({punishing}) *3 {tort} *3 ({governed})'],
  },
  {
    // "Adopt measures to guarantee that the law prohibiting torture is respected"
    name: 'law-to-be-respected',
    taxonomy: '4',
    undoes: ofLaw,
    patterns: [
      '{ensures} *4 ({existing}) *6 {tort} *8 ({governed})',
      '{ensures} *1 ({governed}) *3 (law|laws|loi|lois|ley|leyes) *6 {tort}',
    ],
    butNot: [
      '{tort} *6 ({enacts}|{changes})',
      '{tort} *1 (and|et|y)',
      '({governed}) *1 (a|to|aux) *1 (all|any|tod~|quien~|tous|tout~)',
    ],
  },
  {
    // "Amend its legislation so that investigations into torture are opened ex officio"
    name: 'law-for-inquiries',
    taxonomy: '4',
    undoes: ['bill_adoption', 'code_amendment', 'legal_prohibition'],
    where: 'match',
    patterns: ['{inquiries} *9 {tort}', '{firstSafeguards} *2 {tort}'],
    butNot: ['({criminalizes}|{defines}|{punishesIt}|{crime}|{penalCode})'],
  },
  {
    // "ensure that the Act criminalizing torture is published", "evaluar la eficacia de la ley que tipifica la tortura"
    name: 'law-described',
    taxonomy: '4',
    undoes: ['offence_art4', 'bill_adoption', 'legal_prohibition'],
    patterns: ['{describedLaw} *2 {T}'],
    butNot: ['({enacts}|{changes}|{brings}|{lawMoves}|approv~|approuv~)'],
  },
  {
    // "Adopt a road map for the implementation of the law against torture"
    name: 'plan-for-a-law',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'before',
    patterns: ['{thingUnderLaw} *3 ({applies}|implementation of)'],
  },
  {
    // "Veiller à ce que les agents qui commettent des actes de torture soient sanctionnés": persons, and by no law
    name: 'persons-punished',
    taxonomy: '5 punish',
    undoes: ['penalties'],
    patterns: ['{whoActs} *1 (who|that|qui|que) *8 {tort}'],
    butNot: [
      '({law}|{penalCode}|{raises})',
      '(penalt~|sanctions|punishment|peines|penas|sanciones) *2 (for|pour|para|contra|contre)',
    ],
  },
  {
    // "Revoir la loi sur la sécurité nationale, qui facilite la torture"
    name: 'law-that-favours-it',
    taxonomy: '4, 7 attach by clause',
    undoes: ['bill_adoption', 'code_amendment', 'legal_prohibition'],
    where: 'match',
    patterns: ['(which|that|qui|que) *1 {favours} *3 {tort}'],
  },
  {
    // "Promulgar una ley que prohíba los castigos corporales como forma de malos tratos"
    name: 'as-a-form-of-it',
    taxonomy: '7 codify / criminalise with another object',
    undoes: ['offence_art4', 'bill_adoption', 'legal_prohibition', 'cidt_offence', 'code_amendment'],
    where: 'match',
    patterns: ['{bodilyPunishment} *3 {asAForm} *2 ({tort}|{ILL})'],
    butNot: ['{tort} *9 {tort}'],
  },
  {
    // "Ensure that judges penalize torture with adequate sentences"
    name: 'punished-by-courts',
    taxonomy: '5 punish',
    undoes: ['offence_art4', 'penalties'],
    patterns: ['{courts} *2 {punishesIt} *3 {tort}'],
    butNot: ['{law}'],
  },
  {
    // "establish a register of convictions under the Torture Act", "aprobar el reglamento de la Ley de Prevención de la Tortura"
    name: 'thing-under-a-law',
    taxonomy: '4',
    undoes: ['bill_adoption', 'code_amendment', 'legal_prohibition'],
    where: 'match',
    patterns: ['{thingUnderLaw} *12 {lawOnTorture}'],
    butNot: [
      '(bill|bills|draft (law|act|bill)|projet|proyecto|anteproyecto|{penalCode}|{criminalizes}|{defines})',
      '{thingUnderLaw} *1 (and|et|y) *3 {lawOnTorture}',
      '(line|accordance|according|conform~|consonancia|acuerdo|accord|segun|selon) *4 {thingUnderLaw}',
      '(with|avec|con) *1 {thingUnderLaw}',
      // "the work of the parliamentary committee on the law against torture"
      '(parliament~|legislative|drafting) *1 {thingUnderLaw}',
      '{thingUnderLaw} *1 (parlement~|parlament~|legislati~)',
    ],
  },
  {
    // "bring cases under the Anti-Torture Act", "el presupuesto previsto en la ley contra la tortura"
    name: 'under-a-law',
    taxonomy: '4',
    undoes: ['bill_adoption', 'code_amendment', 'legal_prohibition'],
    where: 'match',
    patterns: ['{underLaw} *2 {lawOnTorture}'],
    butNot: ['(bill|bills|draft (law|act|bill)|projet|proyecto|anteproyecto|{penalCode}|{changes})'],
  },
  {
    name: 'of-persons-before',
    taxonomy: '4, 7 crime of torture',
    undoes: ofLaw,
    where: 'before',
    patterns: ['({persons})'],
    butNot: ['({toLaw})', '{law}'],
  },
  {
    name: 'of-persons-inside',
    taxonomy: '4, 7 crime of torture',
    undoes: ofLaw,
    where: 'match',
    patterns: ['({persons}) *1 {T}'],
    butNot: ['({toLaw})'],
  },
  {
    name: 'told-of',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'before',
    patterns: ['({informs})'],
  },
  {
    // "Provide information on whether torture has been criminalized in the new Penal Code"
    name: 'told-of-inside',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'match',
    patterns: ['({informs}) *9 {tort}'],
  },
  {
    // "Publish the recommendation that torture be made a crime": to publish it is not to do what it says
    name: 'recommendation-spread',
    taxonomy: '4',
    undoes: ofLaw,
    where: 'before',
    patterns: ['({spreads}) *6 ({recommendation})'],
    butNot: ['({carriesOut})'],
  },
  {
    // "Criminalize reprisals against persons who report torture", "… the use of evidence obtained by torture"
    name: 'another-act-inside',
    taxonomy: '7 codify / criminalise with another object',
    undoes: ofLaw,
    where: 'match',
    patterns: [
      '({actsAgainst}) *9 ({speaksOf}) *3 {tort}',
      '({proof}) *4 ({gained}) *4 {tort}',
      '({goods}) *3 {tort}',
      '(right|droit|derecho) *2 ({speaksOf}) *2 {tort}',
      // "which criminalizes insults and discourages victims from reporting torture"
      '(from|to|who|de|a|qui|quienes|que) *1 ({speaksOf}) *3 {tort}',
      // "that domestic violence is criminalized and that victims of violence and of torture receive support"
      '(victims|survivors|victimes|victimas) *4 {tort}',
    ],
    butNot: ['{tort} *2 ({actsAgainst}|{proof}|{goods})', '{tort} *9 {tort}'],
  },
  {
    // "Criminalize marital rape, which amounts to torture"
    name: 'another-act-amounts-to-it',
    taxonomy: '7 codify / criminalise with another object',
    undoes: ofLaw,
    where: 'match',
    patterns: [
      '({anotherAct}) *4 ({amounts}) *3 {tort}',
      '(practices|therap~) *1 (which|that) *2 ({amounts}) *2 {tort}',
    ],
    butNot: ['{tort} *9 {tort}'],
  },
  {
    // "limit solitary confinement, and ban it for juveniles, since it may amount to torture": what "it" is
    name: 'another-act-is-banned',
    taxonomy: '7 codify / criminalise with another object',
    undoes: ['legal_prohibition'],
    where: 'sentence',
    patterns: ['< ({anotherAct}|{bodilyPunishment}) *30 ({amounts}) *3 {tort}'],
    butNot: ['{tort} *20 {tort}', '({endsPenalty}|{criminalizes}) *3 {tort}'],
  },
  {
    // "Abolish the death penalty in its Penal Code, in accordance with the Convention"
    name: 'another-penalty-before',
    taxonomy: '4, 7 attach by clause',
    undoes: ['treaty_incorporation', 'code_amendment', 'legal_prohibition'],
    where: 'before',
    patterns: ['({endsPenalty}) *3 ({otherPenalty})'],
    butNot: ['{tort}'],
  },
  {
    // "Abolish corporal punishment and bring its Penal Code into line with the Convention in that regard"
    name: 'another-penalty-in-that-regard',
    taxonomy: '4, 7 attach by clause',
    undoes: ['treaty_incorporation', 'code_amendment'],
    where: 'sentence',
    patterns: ['< ({otherPenalty}) *30 ({inThatRegard})'],
    butNot: ['{tort}'],
  },
  {
    // "Punish officials who commit torture, as defined in article 1"
    name: 'only-referred-to',
    taxonomy: '3.3, 4',
    undoes: ['definition_art1'],
    patterns: ['({asDefined})'],
    butNot: ['({lawIsAsked})', '({elements}|{element}|{mode}) *4 {takenIn}'],
  },
]

/** "adopt the bill on prisons to protect prisoners from torture": torture is what the law is to guard against; `rows` of a language. */
export const lawOfAnotherName = (rows: readonly PatternRow[]): VetoRow => ({
  name: 'law-of-another-name',
  taxonomy: '4, 7 attach by clause',
  undoes: ['bill_adoption', 'code_amendment', 'legal_prohibition', 'treaty_incorporation'],
  where: 'match',
  regex: compile(rows, 'law of another name', { flags: '' }),
  butNot: ['({criminalizes}|{defines}|{punishesIt}|{crime}|{penalCode}) *6 {tort}', '{penalCode}'],
})
