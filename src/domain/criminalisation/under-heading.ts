// Rules of every language for asks under a heading on the offence of torture, which need not name it again (TAXONOMY, 2.4 and 3.1 to 3.7).
import { nameMarks } from './marks.ts'
import type { RuleRow, VetoRow } from './rule.ts'

const having = [nameMarks.offence_heading]
const unless = [
  'negated',
  'training',
  'procedure',
  'existing-law',
  'another-offence',
  'another-matter',
  'law-about-another-thing',
]

/** What is asked of the law there is asked of this offence, unless another matter is named. */
export const underHeadingVetoes: readonly VetoRow[] = [
  {
    // "adopt a law on the protection of witnesses"; but "define the offence so that all allegations can be investigated"
    name: 'another-matter',
    taxonomy: '4, 7 attach by clause',
    patterns: ['{otherMatter}'],
    butNot: ['{alters} *4 ({defines}|{criminalizes})', '{defines} *9 {covers}'],
  },
  {
    // "ensure that prosecutors charge the offence", "publish the law"
    name: 'done-in-fact',
    taxonomy: '4',
    patterns: ['{doneInFact}'],
    // "the penalties applicable", "the scope of application"
    butNot: ['{sanctions} (applicable~|aplicable~)', '(champ|ambito) *1 (application|aplicacion)'],
  },
]

/** The same rows for each language, with the words of `under-heading-words.ts`. */
export const underHeadingRules: readonly RuleRow[] = [
  {
    // "criminalize it", "adopt a definition", "make it a separate offence", "attempts should be punishable"
    name: 'heading-made-a-crime',
    taxonomy: '2.4, 3.1 to 3.4',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{criminalizes}',
      '{defines}',
      '{own} *1 {crime}',
      '{crime} *1 {own}',
      '{makesIt} *3 {crime}',
      '{alters} *2 {crime}',
      '{mode} *8 ({isPunished}|{crime})',
      '{helps} *9 {answerable}',
      '{lesser}',
    ],
    having,
    unless,
  },
  {
    // "amend article 234", "that provision should be repealed", "dispense with the requirement that the suffering be permanent"
    name: 'heading-law-changed',
    taxonomy: '2.4, 3.1, 3.13',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: ['{alters} *12 {ofLaw}', '({alters}|{covers}) *9 {actorOrAct}', '{changesLaw}'],
    onlyAlone: true,
    having,
    unless,
  },
  {
    // "ensure that the law expressly refers to coercion", "ensure that it is an offence whoever commits it"
    name: 'heading-law-is',
    taxonomy: '2.4, 3.1, 3.13',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: ['{isToBe} *3 ({ofLaw}|{crime}|{sanctions}|{mode})', '{thatCrime} *4 {crime}'],
    onlyAlone: true,
    having,
    unless: [...unless, 'done-in-fact'],
  },
  {
    // "withdraw the defence of necessity from its Criminal Code": what is asked is said by a verb that is not known
    name: 'heading-law-named',
    taxonomy: '2.4, 5',
    outcome: 'doubtful_yes',
    tags: ['offence_art4'],
    patterns: ['{ofLaw}', '{crime}', '{sanctions}', '{actorOrAct}'],
    having,
    unless: [...unless, 'done-in-fact'],
    onlyAlone: true,
  },
  {
    // "raise the penalties provided for in article 12", "ensure that it is punishable by appropriate penalties"
    name: 'heading-penalties',
    taxonomy: '2.4, 3.6',
    outcome: 'yes',
    tags: ['offence_art4', 'penalties'],
    patterns: [
      '({thatCrime}|{mode}) *4 {isPunished} *4 {sanctions}',
      '{sanctionsInLaw}',
      '{alters} *12 {sanctions}',
      '{sanctions} *12 ({isDone} *2 {alters}|{covers})',
    ],
    having,
    unless,
  },
  {
    // "penalties commensurate with its gravity", "anyone who attempts such acts is criminally liable"; of "perpetrators" it is asked in fact
    name: 'heading-fitting-penalties',
    taxonomy: '2.4, 3.6',
    outcome: 'yes',
    tags: ['offence_art4', 'penalties'],
    patterns: ['{sanctions} *6 {ofWeight}', '{ofWeight} *1 {sanctions}'],
    having,
    unless: [...unless, 'punished-in-fact'],
  },
  {
    name: 'heading-liable',
    taxonomy: '2.4, 3.1, 3.4',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: ['{liable}'],
    having,
    unless: [...unless, 'punished-in-fact'],
  },
  {
    // "expedite its adoption", "expedite the adoption of the amendments"
    name: 'heading-its-adoption',
    taxonomy: '2.4, 3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: ['< {itsAdoption}', '({enacts}|{presents}) *6 {draft}', '{draft} *9 {isDone} *2 ({enacts}|{presents})'],
    having,
    unless,
  },
  {
    // "no justification may be invoked for this crime"
    name: 'heading-never-justified',
    taxonomy: '2.4, 3.9',
    outcome: 'yes',
    tags: ['non_derogability'],
    patterns: ['{justified}', '{emergency} *9 {reliedOn}', '{alters} *3 {absoluteBan}'],
    having,
    unless: ['another-offence', 'another-matter'],
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
    patterns: ['{thatCrime} *4 {neverLapses}', '{charge} *4 {atAnyTime}'],
    having,
    unless: ['another-offence', 'another-matter'],
  },
  {
    name: 'heading-tag-definition',
    taxonomy: '3.3',
    outcome: 'tag',
    tags: ['definition_art1'],
    patterns: ['{defines}', '({alters}|{covers}) *9 {actorOrAct}', '({alters}|{covers}) *4 {elements}'],
    having,
  },
  {
    name: 'heading-tag-modes',
    taxonomy: '3.4',
    outcome: 'tag',
    tags: ['modes_of_liability'],
    patterns: ['{mode}', '{attempts}'],
    having,
  },
  {
    name: 'heading-tag-provision',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['code_amendment'],
    patterns: ['{alters} *6 {provision}', '{provision} *9 {isDone} *2 {alters}'],
    having,
  },
  {
    name: 'heading-tag-incorporation',
    taxonomy: '3.15',
    outcome: 'tag',
    tags: ['treaty_incorporation'],
    patterns: ['{alters} *2 {CONV} *6 {law}'],
    having,
  },
]
