// Rules and vetoes of every language for asks in which torture, its offence or a law is the subject (TAXONOMY, 3.1 to 3.14).
import type { RuleRow, VetoRow } from './rule.ts'

const unless = ['negated', 'training', 'existing-law', 'another-offence', 'another-matter', 'evidence']

const immunityInACase = ['{liftsIt} *4 {bar} *6 {inACase}', '{bar} *6 {inACase} *12 {liftsIt}']

/** The same rows for each language, with the words of `subject-words.ts` and `under-heading-words.ts`. */
export const subjectRules: readonly RuleRow[] = [
  {
    // "The offence of torture must carry a minimum sentence of eight years"
    name: 'torture-carries-a-penalty',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '{T} *4 {isPunished} *4 {sanctions} *6 {ofWeight}',
      '{T} *6 {isPunished} *4 {sanctionsInLaw}',
      '{sanctions} *9 {T} *2 {covers} *4 {ofWeight}',
      '{sanctions} *4 {T} *9 {isDone} *2 {raises}',
    ],
    unless: [...unless, 'punished-in-fact', 'torture-as-attribute'],
  },
  {
    // "adopt the new Penal Code and see that the crime of torture figures in it"
    name: 'crime-that-figures-in-the-code',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: ['{figures} *9 {crime} (of|de) *1 {tort}', '< {crime} (of|de) *1 {tort} *12 {figures}'],
    scope: 'sentence',
    having: ['{penalCode}'],
    unless: [...unless, 'another-thing-made', 'of-the-bar'],
  },
  {
    // "ensure that its provisions on torture are fully compliant with articles 1 and 4 of the Convention"
    name: 'provisions-on-torture-in-line',
    taxonomy: '3.13',
    outcome: 'yes',
    tags: ['code_amendment'],
    patterns: ['{provision} *4 {T} *9 ({inLine}|{covers}) *9 {CONV}'],
    unless: [...unless, 'another-article'],
  },
  {
    // "ensure that the Military Code expressly punishes torture"
    name: 'code-that-punishes-torture',
    taxonomy: '3.1, 3.13',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{allLaw} *2 {takesIn} *3 {T}',
      '{penalCode} *2 {punishesIt} *3 {T}',
      '{code} *2 {punishesIt} *3 {T}',
      '{penalCode} (of|de|des|du|del) *4 {punishesIt} *3 {T}',
    ],
    unless: [...unless, 'torture-as-attribute'],
  },
  {
    // "acts of torture fall within the jurisdiction of its courts when the alleged perpetrator is present in its territory"
    name: 'torture-before-its-courts',
    taxonomy: '3.10',
    outcome: 'yes',
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '{T} *4 {ofTheCourts} *12 {foundThere}',
      '{law} *3 (permits|allows|enables|provides for) *6 jurisdiction *9 {T}',
    ],
    unless: [...unless, 'courts'],
  },
  {
    // "delete the words … from section 4 of the Prevention of Torture Act": a law that is there is to say something else
    name: 'law-on-torture-reworded',
    taxonomy: '3.3, 3.13',
    outcome: 'yes',
    tags: ['code_amendment'],
    patterns: [
      '{rewords} *2 {wordsOfLaw} *9 {provision} *3 {lawOnTorture}',
      '{rewords} *2 {wordsOfLaw} (of|in|from|de|del|des|du|dans|en) *1 {lawOnTorture}',
      '{rewords} *2 {provision} *3 {lawOnTorture}',
      '{rewords} *1 (from|de|del) *2 {lawOnTorture} *2 {wordsOfLaw}',
      '{provision} *3 {lawOnTorture} *4 {mustBe} *2 ({rewords}|{brings})',
    ],
    unless: ['negated', 'training', 'another-thing-made'],
  },
  {
    name: 'tag-law-on-torture-defines',
    taxonomy: '3.3',
    outcome: 'tag',
    tags: ['definition_art1'],
    patterns: ['{lawOnTorture} *9 ({covers}|refl~|recoj~|recog~) *9 ({elements}|{mode}|{publicOfficial}|{element})'],
  },
  {
    // "Torture: adopt a definition in line with the Convention"
    name: 'definition-under-a-word',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: ['{enacts} *2 (definition|definicion) *1 {inLine} *3 {CONV}'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: [...unless, 'torture-as-attribute'],
  },
  {
    // "withdraw its reservation to article 1 of the Convention and incorporate the definition in its law"
    name: 'the-definition-in-law',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '< {CAT} *9 {writes} *1 (the|that|la|cette|esa|dicha) (definition|definicion) (in|into|to|dans|a|en|al) *2 {law}',
    ],
    unless: ['negated', 'training', 'another-treaty-between'],
  },
  {
    // "classify as torture, in its legislation, mental suffering inflicted by public officials"
    name: 'called-torture-in-law',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: ['{callsIt} *1 {tort} *1 (in|dans|en) *2 {law}', '{callsIt} *1 {tort} *1 (in|dans|en) *1 {penalCode}'],
    unless: [...unless, 'torture-as-attribute'],
  },
  {
    // "ensure that the Emergency Act respects the absolute prohibition of torture": its wording, or how it is applied
    name: 'law-that-respects-the-ban',
    taxonomy: '3.9, 5',
    outcome: 'doubtful_yes',
    tags: ['non_derogability'],
    patterns: ['{respects} *3 {absoluteBan} *3 {tort}'],
    having: ['{lawOrAct} *6 {respects} *3 {absoluteBan}'],
    unless: ['negated', 'training'],
  },
  {
    // "lift the immunity of the officers charged with torture": of given persons, or of all
    name: 'immunity-lifted-in-a-case',
    taxonomy: '3.8, 4',
    outcome: 'doubtful_yes',
    tags: ['amnesty_immunity'],
    patterns: immunityInACase,
    having: ['{tort}'],
    unless: ['negated', 'training'],
  },
  {
    // "that the penalty for torture is not reduced on account of mitigating circumstances"
    name: 'no-lesser-penalty',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '{penaltyOf} *6 {T} *4 {notSo} *3 {lessened}',
      '{T} *4 {notSo} *6 {penaltyOf} *3 {lessened}',
      '{notSo} *2 {penaltyOf} *3 {T} *3 {lessened}',
      '{notSo} *6 {mitigating} *9 {T}',
      '{T} *6 {notSo} *6 {mitigating}',
      '{mitigating} *6 {notSo} *6 {T}',
    ],
    unless: ['training', 'evidence', 'another-offence', 'victims-of-it'],
  },
  {
    // "eliminate the provision allowing the exoneration of police officers who commit torture under orders"
    name: 'provision-that-exonerates',
    taxonomy: '3.8',
    outcome: 'yes',
    tags: ['amnesty_immunity'],
    patterns: ['< {removeBar} *3 {ruleOfLaw} *4 {exempts} *2 {whoActs} *9 {T}'],
    unless: [...unless, 'torture-as-attribute'],
  },
  {
    // "that the prohibition of torture is absolute and non-derogable in its national legislation"
    name: 'ban-absolute-in-law',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability'],
    patterns: ['{theBan} *2 {tort} *1 {isAbsolute} *9 {law}'],
    unless: ['training', 'existing-law', 'code-that-is-no-law'],
  },
  {
    name: 'tag-new-code',
    taxonomy: '3.12',
    outcome: 'tag',
    tags: ['bill_adoption'],
    patterns: ['{enacts} *3 {draft} *2 {penalCode}'],
  },
  {
    // "The Constitution must spell out that no one may be tortured"
    name: 'no-one-tortured-by-law',
    taxonomy: '3.14',
    outcome: 'yes',
    tags: ['legal_prohibition'],
    patterns: ['{law} *8 {noOne} *4 {isTortured}'],
    unless,
  },
  {
    // "no longer classify torture as bodily harm, and revise the Criminal Code to that end"
    name: 'code-revised-to-that-end',
    taxonomy: '3.13',
    outcome: 'yes',
    tags: ['code_amendment'],
    patterns: [
      '< {T} *24 {alters} *1 (code|codigo) *1 {toThatEnd}',
      '< {T} *24 {alters} *3 {penalCode} *3 {toThatEnd}',
      '< {T} *24 {alters} *3 {toThatEnd} *3 {penalCode}',
    ],
    unless: [...unless, 'courts', 'torture-as-attribute'],
  },
]

export const subjectVetoes: readonly VetoRow[] = [
  {
    // "training on the Convention, including the definition of torture"
    name: 'lesson-that-includes',
    taxonomy: '4',
    undoes: ['definition_art1', 'offence_art4', 'legal_prohibition', 'penalties'],
    where: 'sentence',
    patterns: [
      '< ({teaches}|{spreads}) *40 {among} *3 {defines}',
      '< ({teaches}|{lessons}) *2 {covers}',
      '< {recalling} *60 {recommends} (that|que) *6 ({teaches}|trained)',
    ],
    butNot: ['{alters} *4 {law}', '< ({teaches}) *14 (and|et|y) *2 ({defines}|{criminalizes})'],
  },
  {
    // "adopt a law that sets up a commission to investigate torture"
    name: 'law-that-makes-a-body',
    taxonomy: '4',
    undoes: ['bill_adoption', 'legal_prohibition', 'code_amendment'],
    where: 'match',
    patterns: ['{law} *4 {setsUp} *4 {bodyMade}'],
    butNot: ['({criminalizes}|{defines}|{crime}) *6 {tort}'],
  },
  {
    // "Victims of torture should be granted immunity from deportation"; "not protected by any immunity in practice"
    name: 'immunity-of-another-kind',
    taxonomy: '3.8',
    undoes: ['amnesty_immunity'],
    patterns: ['{protected} *6 {granted} *2 {bar}', '{bar} *4 {inPractice}', '{inPractice} *4 {bar}'],
    butNot: ['{law} *4 {bar}'],
  },
  {
    name: 'victims-of-it',
    taxonomy: '4',
    patterns: ['(victim~|survivor~|survivant~|sobreviviente~) *2 {T}'],
  },
  {
    // "amend the State Immunity Act to allow victims of torture to obtain civil redress"
    name: 'immunity-of-states',
    taxonomy: '3.8',
    undoes: ['amnesty_immunity'],
    where: 'sentence',
    patterns: ['{ofStates}'],
    butNot: ['{charge}'],
  },
  {
    // "lift the immunity of the officers charged with torture": of given persons, and by no law
    name: 'immunity-in-a-case',
    taxonomy: '3.8',
    patterns: immunityInACase,
    butNot: ['{law}'],
  },
  {
    // "implement the Act on the criminalization of torture": what was made a crime is torture
    name: 'torture-made-a-crime',
    taxonomy: '4',
    where: 'ahead',
    patterns: ['{criminalizes} *2 {T}'],
  },
  {
    // "amend its Penal Code to abolish flogging, which amounts to torture": the punishment that a court metes out
    name: 'bodily-punishment-inside',
    taxonomy: '4 corporal_punishment',
    undoes: ['code_amendment', 'legal_prohibition'],
    where: 'match',
    patterns: ['{bodilyPunishment}'],
    butNot: [
      '({criminalizes}|{defines}|{crime}) *6 {tort}',
      '{bodilyPunishment} *1 (and|or|et|ou|y|o|e) *3 {tort}',
      '{tort} *1 (and|or|et|ou|y|o) *3 {bodilyPunishment}',
    ],
  },
  {
    name: 'law-that-respects-the-ban',
    taxonomy: '3.9, 5',
    undoes: ['legal_prohibition', 'non_derogability'],
    where: 'match',
    patterns: ['{lawOrAct} *6 {respects} *3 {absoluteBan}'],
  },
  {
    // "prohibit the torture of children in practice": what is done, and no law
    name: 'only-in-practice',
    taxonomy: '5 verb or noun',
    undoes: ['legal_prohibition'],
    patterns: ['{tort} *6 {inPractice}', '{inPractice} *3 {tort}'],
    butNot: ['{law}'],
  },
  {
    // "include training on the Convention against Torture in the law school curriculum"
    name: 'lesson-on-the-convention',
    taxonomy: '4',
    undoes: ['treaty_incorporation'],
    where: 'ahead',
    patterns: [
      '({teaches}) *4 {CONV}',
      '{CONV} *3 (in|into|dans|en) *3 ({lessons})',
      '{CONV} *6 (faculty|faculties|university|universities)',
    ],
  },
  {
    // "make the declaration provided for in article 22 of the Convention and adopt the corresponding legislation"
    name: 'declaration-of-competence',
    taxonomy: '4',
    undoes: ['treaty_incorporation'],
    where: 'before',
    patterns: ['(declaration~|declaracion~) *6 (article|articles|articulo|articulos) *3 (20|21|22)'],
  },
  {
    // "Ley para Prevenir y Sancionar la Tortura"
    name: 'name-of-a-law',
    taxonomy: '4',
    where: 'before',
    regex: /\b(?:ley|loi|law|act)(?: +[a-z]+){0,3} +(?:para|pour|de|sur|visant a|to|on) +(?:[a-z]+ +[yeo]t? +)?$/,
  },
  {
    // "abolish the statute of limitations for the crime of torture": the bar, and no offence
    name: 'of-the-bar',
    taxonomy: '3.7, 3.8',
    where: 'match',
    patterns: ['{theBar}'],
  },
]
