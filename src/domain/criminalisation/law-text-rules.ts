// Rules of every language for asks about what a law says of torture: whom it punishes, with what, and what it leaves no room for (TAXONOMY, 3.1 to 3.15).
import type { RuleRow, VetoRow } from './rule.ts'

const unless = ['negated', 'training', 'existing-law', 'torture-as-attribute', 'victims-of-it', 'law-text-applied']

/** The same rows for each language, with the words of `law-text-words.ts`. */
export const lawTextRules: readonly RuleRow[] = [
  {
    // "ensure that its legislation provides for the punishment of any person who attempts, orders or takes part in torture"
    name: 'law-that-punishes-the-person',
    taxonomy: '3.1, 3.2',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: ['< {law} *3 {foresees} *2 {answerOfLaw} *3 {actor} *12 {T}'],
    unless,
  },
  {
    // "all persons who commit, instigate or consent to torture incur criminal liability under its Criminal Code"
    name: 'persons-liable-under-the-code',
    taxonomy: '3.1, 3.2',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: ['< {actor} *9 {T} *6 {answersInLaw} *5 {penalCode}'],
    unless,
  },
  {
    name: 'tag-person-who-takes-part',
    taxonomy: '3.4',
    outcome: 'tag',
    tags: ['modes_of_liability'],
    patterns: ['< {actor} *4 {takesPart} *9 {T}', '< {actor} *6 {T} *3 {takesPart}'],
  },
  {
    // "the Criminal Code does not allow a person convicted of torture to be sentenced to only a fine"
    name: 'law-leaves-no-mild-sentence',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '< {law} *3 {leavesNoRoom} *12 {T} *12 {mildSentence}',
      '< {removeBar} *4 {ruleOfLaw} *9 {T} *6 {mildSentence}',
      '< {law} *3 {leavesNoRoom} *6 {mildSentence} *6 {T}',
    ],
    unless: ['negated', 'training', 'law-text-applied'],
  },
  {
    // "make the necessary amendments to article 110 of the Criminal Code so as to cover all acts of torture"
    name: 'changes-to-cover-torture',
    taxonomy: '3.3, 3.13',
    outcome: 'yes',
    tags: ['definition_art1', 'code_amendment'],
    patterns: ['< {makesChanges} *9 {penalCode} *6 {covers} *4 {T}'],
    unless,
  },
  {
    // "bring section 78 of the Armed Forces Act into line with the Convention as regards the offence of torture"
    name: 'law-in-line-as-regards-torture',
    taxonomy: '3.13',
    outcome: 'yes',
    tags: ['code_amendment'],
    patterns: ['{brings} *12 {inLine} *3 {CONV} *2 {asRegards} *1 {T}'],
    having: ['({law}|{provision}|act|acts)'],
    unless: [...unless, 'another-article'],
  },
  {
    // "que el nuevo proyecto de ley de justicia militar prevea el delito de tortura"
    name: 'draft-that-has-the-offence',
    taxonomy: '3.1, 3.12',
    outcome: 'yes',
    tags: ['offence_art4', 'bill_adoption'],
    patterns: ['{draft} *6 {foresees} *2 {crime} (of|de|du|del) *1 {T}'],
    unless,
  },
  {
    // in a text of the Committee: "ensure that its legislation fully reflects the provisions of the Convention"
    name: 'law-that-mirrors-the-convention',
    taxonomy: '3.15',
    outcome: 'yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: ['{isToBe} *1 {law} *2 {mirrors} *4 {CAT}', '{CAT} *1 {isWritten} *3 {law}'],
    unless: [
      'negated',
      'training',
      'practice-too',
      'another-article',
      'another-treaty-between',
      'beside-other-treaties',
    ],
  },
  {
    // in a text of the Committee: "eliminate from its Criminal Code the exception for suffering arising from lawful sanctions"
    name: 'exception-of-lawful-sanctions',
    taxonomy: '3.3',
    outcome: 'yes',
    contextual: true,
    tags: ['definition_art1'],
    patterns: ['< {removeBar} *12 {lawfulSanctions}'],
    scope: 'sentence',
    having: ['{tort}', '({law}|{penalCode}|definition|definicion)'],
    unless: ['negated', 'training'],
  },
  {
    // "make the penalties for torture more severe"
    name: 'penalties-made-heavier',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '{makesSo} *1 {heavier} *1 {sanctions} *4 {T}',
      '< {penalCode} *4 ({writes}|{foresees}) *1 {penaltyOf} *9 {forIt} *1 {T}',
      '{makesSo} *1 {sanctions} *4 {T} *1 {heavier}',
      '{sanctions} *2 {laidDown} *4 {penalCode} *2 {forIt} *1 {T} *3 {ofWeight}',
      '{rewords} *2 {sanctions} *1 {laidDown} *1 {forIt} *1 {T} *3 {penalCode}',
      '< {T} *14 {changes} *3 {penalCode} *2 {raises} *1 {sanctions}',
      '{rewords} *2 {sanctionsInLaw} *1 {laidDown}? *1 {forIt} *1 {T}',
    ],
    unless,
  },
  {
    // "a person who obeys an order to commit torture cannot rely on that order as a defence under its Criminal Code"
    name: 'order-no-defence',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['superior_orders'],
    patterns: ['< {obeysOrder} *6 {T} *6 {pleads} *3 {asExcuse}'],
    unless: ['training'],
  },
  {
    // "repeal the provision allowing charges of torture to be dropped if the perpetrator pays compensation"
    name: 'provision-that-drops-charges',
    taxonomy: '3.8',
    outcome: 'yes',
    tags: ['amnesty_immunity'],
    patterns: ['< {removeBar} *3 ({provision}|{law}|rule|rules|regle|regles|norma|normas) *4 {dropsCharges}'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training'],
  },
  {
    // "The Committee takes note of the bill on torture. The State party should ensure its prompt adoption."
    name: 'adoption-of-that-bill',
    taxonomy: '3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: ['{isToBePassed}'],
    scope: 'text',
    having: ['{billOnTorture}'],
    unless: ['negated', 'training'],
  },
  {
    // "that mental suffering be covered by the definition of torture"
    name: 'suffering-in-the-definition',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: ['({elements}|{element}|{mode}) *4 {takenIn} *2 {defines} (of|de) *1 {tort}'],
    unless: ['negated', 'training'],
  },
  {
    // "define and punish, in addition to torture, other cruel, inhuman or degrading treatment"
    name: 'tag-ill-treatment-besides',
    taxonomy: '3.11',
    outcome: 'tag',
    tags: ['cidt_offence'],
    patterns: ['{inAdditionTo} *1 {tort} *2 {ILL}'],
    having: ['({defines}|{criminalizes}|{punishesIt})'],
  },
  {
    // "incorporate into its domestic legislation all the provisions of the Convention"
    name: 'tag-provisions-into-law',
    taxonomy: '3.15',
    outcome: 'tag',
    tags: ['treaty_incorporation'],
    patterns: ['{writes} (in|into|dans|en) *1 {law} *3 {provision} *2 {CONV}'],
  },
  {
    // "a penalty of 8 to 20 years"
    name: 'tag-penalty-of-years',
    taxonomy: '3.6',
    outcome: 'tag',
    tags: ['penalties'],
    patterns: [
      '{penaltyOf} (of|de) *4 (years|ans|annees|anos)',
      '{T} *4 {isPunished} *3 {mildSentence}',
      '{isPunished} *6 {sanctions} {heavier}',
      '{isPunished} *4 {heavier} {sanctions}',
    ],
  },
  {
    // "strengthen its law against torture by including in the definition the element of acquiescence"
    name: 'tag-written-into-the-definition',
    taxonomy: '3.3',
    outcome: 'tag',
    tags: ['definition_art1'],
    patterns: ['{writes} (in|into|dans|en) *1 (definition|definicion) *2 ({element}|{mode}|element|elemento)'],
  },
  {
    name: 'tag-military-bill',
    taxonomy: '3.13',
    outcome: 'tag',
    tags: ['military_code'],
    patterns: [
      'military *2 (bill|bills|act)',
      '(armed forces|defence forces) *1 (bill|bills|act)',
      '{draft} *4 (militaire|militar)',
    ],
  },
]

export const lawTextVetoes: readonly VetoRow[] = [
  {
    // "ensure that the legislation that provides for the punishment of those who torture is enforced"
    name: 'law-text-applied',
    taxonomy: '4',
    where: 'ahead',
    patterns: ['{T} *3 ({governed})'],
  },
  {
    // "bring the Police Act into line with the Convention as regards the investigation of torture"
    name: 'in-line-as-regards-another-matter',
    taxonomy: '4, 7 attach by clause',
    undoes: ['treaty_incorporation', 'code_amendment'],
    patterns: ['{CONV} *2 {asRegards} *2 ({otherMatter})'],
    butNot: ['({crime}|{defines}|{criminalizes}) *6 {tort}'],
  },
  {
    // "that the law provide for sanctions against anyone who intimidates victims of torture"
    name: 'sanctions-of-another-act',
    taxonomy: '4 other_crime',
    undoes: ['penalties', 'offence_art4'],
    where: 'match',
    patterns: ['{actor} *2 ({actsAgainst}) *3 ({speaksOf}|{protected})'],
  },
  {
    // "that all cases of torture be prosecuted under the Penal Code and that sanctions reflect the gravity of the offence"
    name: 'charged-and-punished',
    taxonomy: '5 punish',
    undoes: ['penalties'],
    where: 'sentence',
    patterns: ['< {inCases} *1 {T} *6 {charge} *12 {penaltyOf}'],
    butNot: ['({raises}|{enacts})', '{charge} *16 (and|et|y) *2 ({changes}|{brings}|{writes})'],
  },
  {
    // "Criminalize violence against women, including ill-treatment by intimate partners"
    name: 'ill-treatment-beside-another-crime',
    taxonomy: '3.11',
    undoes: ['cidt_offence'],
    where: 'match',
    patterns: ['({criminalizes}) *3 ({anotherAct}|violence|violences|violencia|trata|traite) *12 {ILL}'],
    butNot: ['{tort}'],
  },
  {
    // "Aprobar el proyecto de ley de la Comisión de Derechos Humanos para investigar la tortura"
    name: 'law-of-a-body',
    taxonomy: '4, 7 attach by clause',
    undoes: ['bill_adoption', 'legal_prohibition', 'code_amendment'],
    where: 'match',
    patterns: ['{draft} *5 {bodyMade} *6 {inquires} *3 {tort}', '{bodyMade} *3 {draft} *4 {inquires} *2 {tort}'],
    butNot: ['({criminalizes}|{defines}|{crime}|{penalCode})'],
  },
  {
    // "who obeys an order to commit torture cannot rely on that order as a defence": no exceptional circumstances
    name: 'order-that-is-obeyed',
    taxonomy: '3.9',
    undoes: ['non_derogability'],
    where: 'match',
    patterns: [
      '(order|orders) *9 as *1 (defence|defense)',
      '(ordre|ordres|orden|ordenes) *2 (superieur~|superior~) *6 (comme|como)',
    ],
    butNot: ['({emergency}|{noneOf})'],
  },
  {
    // "ensure that those who commit torture are punished under the Penal Code": persons, and a code that is there
    name: 'persons-punished-under-a-code',
    taxonomy: '5 punish',
    undoes: ['legal_prohibition'],
    patterns: ['{actor} *2 {tortures} *2 {T} *4 {isPunished}'],
    butNot: ['({enacts}|{changes}|{writes}|{draft})'],
  },
]
