// Rules of every language for asks under a heading on the offence of torture, which need not name it again (TAXONOMY, 2.4 and 3.1 to 3.7).
import { nameMarks } from './marks.ts'
import type { RuleRow } from './rule.ts'

const having = [nameMarks.offence_heading]
const unless = ['negated', 'training', 'procedure', 'existing-law', 'another-offence']

/** The same rows for each language, with the words of `under-heading-rows.ts`. */
export const underHeadingRules: readonly RuleRow[] = [
  {
    // "ensure that it is punishable by appropriate penalties", "raise the penalties provided for in article 12"
    name: 'heading-penalties',
    taxonomy: '2.4, 3.6',
    outcome: 'yes',
    tags: ['offence_art4', 'penalties'],
    patterns: [
      '{thatCrime} *4 {isPunished} *4 {sanctions}',
      '{mode} *6 {isPunished} *4 {sanctions}',
      '{sanctionsInLaw}',
      '{raises} *4 {sanctions}',
      '{sanctions} *12 {raises}',
      '{sanctions} *12 {mustBe} *1 {sets}',
      '{sanctions} *4 {provision} *6 ({changes}|{brings})',
      '{sets} *4 {sanctions} *5 ({provision}|{law}|{crime})',
    ],
    having,
    unless,
  },
  {
    // "penalties commensurate with its gravity"; of "perpetrators" it is asked in fact
    name: 'heading-fitting-penalties',
    taxonomy: '2.4, 3.6',
    outcome: 'yes',
    tags: ['offence_art4', 'penalties'],
    patterns: ['{sanctions} *6 {ofWeight}', '{ofWeight} *1 {sanctions}'],
    having,
    unless: [...unless, 'punished-in-fact'],
  },
  {
    // "amend article 234 so that it covers acts of private persons", "repeal the provision that treats such acts as misdemeanours"
    name: 'heading-provision-changed',
    taxonomy: '2.4, 3.13',
    outcome: 'yes',
    tags: ['offence_art4', 'code_amendment'],
    patterns: [
      '{changes} *2 {provision}',
      '{brings} *2 {provision} *6 {inLine}',
      '{provision} *9 {changes}',
      '{changes} *3 {crime}',
      // "remove the reference to physical injury from section 3"
      '({changes}|{writes}) *9 {inside} *1 {provision}',
      '{provision} *6 ({inLine}|{changes}) *9 {CONV}',
    ],
    having,
    unless,
  },
  {
    // "make it an offence", "write it into the Constitution", "adopt the law without delay"
    name: 'heading-made-a-crime',
    taxonomy: '2.4, 3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: ['{makesIt} *3 {crime}', '{writes} *5 {law}', '{enacts} *4 {law}', '{changesLaw}'],
    having,
    unless,
  },
  {
    // "expedite its adoption"
    name: 'heading-its-adoption',
    taxonomy: '2.4, 3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: ['< {itsAdoption}'],
    having,
    unless,
  },
  {
    // "ensure that it also covers acts committed with the acquiescence of an official"
    name: 'heading-what-it-covers',
    taxonomy: '2.4, 3.3, 3.4',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: ['{covers} *9 {actorOrAct}', '({covers}|{writes}|{changes}) *4 {elements}'],
    having,
    unless,
  },
  {
    name: 'heading-tag-definition',
    taxonomy: '3.3',
    outcome: 'tag',
    tags: ['definition_art1'],
    patterns: ['{defines}'],
    having,
  },
  {
    // "ensure that superiors who tolerate such acts are criminally liable"
    name: 'heading-superiors',
    taxonomy: '2.4, 3.5',
    outcome: 'yes',
    tags: ['command_responsibility'],
    patterns: ['{command}'],
    having,
    unless,
  },
  {
    // "ensure that such offences do not lapse"
    name: 'heading-never-lapses',
    taxonomy: '2.4, 3.7',
    outcome: 'yes',
    tags: ['limitation_periods'],
    patterns: ['{thatCrime} *4 {neverLapses}'],
    having,
    unless: ['another-offence'],
  },
]
