// English rules for what the law answers torture with: its sanctions, an offence put in the place of another, a defence struck out (TAXONOMY, 3.1 to 3.9).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'elsewhere', 'another-offence', 'existing-law']

export const answerAsks: readonly RuleRow[] = [
  {
    // "Ensure that torture carries adequate criminal sanctions"
    name: 'torture-carries-sanctions',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '{T} *1 (carries|carry|attracts|attract|entails|entail|incurs|incur) *4 (sanction~|penalt~|punishment~|sentence~|imprisonment)',
      '(penalty|penalties|sentence|sentences|sanctions|punishment) *1 (laid down|provided|prescribed|set|foreseen|stipulated|envisaged) *1 (for|to) {T} *6 (lower|lighter|higher|equal|comparable|less|same|equivalent|reflect~|correspond~|match~)',
      '(bring|bringing|align~|harmoni~|adjust~|adapt~) *2 (punishment|punishments|penalties|sanctions|sentences|penalty) *1 (for|of) {T} *2 (in line|into line|into conformity|with|to)',
      '(attach|attaches|attaching|attached|add|adding|link~) *2 (criminal|penal) *1 (penalt~|sanction~) to *2 (it|{T}|(the|this|that|its|such a) (prohibition|ban))',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: [...unless, 'punished-in-fact', 'measures-other'],
  },
  {
    // "The offence of abuse of authority should be replaced by that of torture"
    name: 'put-in-the-place-of-another',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{crime} *9 (replac~|substitut~|supersed~) *1 (by|with|for) *2 (that|one|{crime}) of *1 {tort}',
      '(replac~|substitut~) *9 {crime} *9 (by|with|for) *2 (that|one|{crime}) of *1 {tort}',
    ],
    unless: ['negated', 'training'],
  },
  {
    // "In the absence of a specific offence, the State party should amend its Criminal Code to include one"
    name: 'include-one-where-none-is',
    taxonomy: '3.1',
    outcome: 'yes',
    contextual: true,
    tags: ['offence_art4'],
    patterns: [
      '< (absence|lack|want) of *3 {crime} *20 (include|introduce|create|establish|insert|add|adopt|enact) (one|such an offence)',
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|{penalCode})'],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "Provisions that exempt officers from criminal liability for torture should be repealed"
    name: 'exempting-law-to-be-repealed',
    taxonomy: '3.8',
    outcome: 'yes',
    contextual: true,
    tags: ['amnesty_immunity'],
    patterns: [
      '{ruleOfLaw} *14 {exempts} *9 from *4 {criminalAnswer} *12 (repealed|abolished|removed|deleted|revoked|annulled|scrapped|struck)',
      '{ruleOfLaw} *14 {preventsCharge} *6 {charge} *12 (repealed|abolished|removed|deleted|revoked|annulled|scrapped|struck)',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence', 'evidence'],
  },
  {
    // "Remove “lawful use of force” as a defence to the offence of torture"
    name: 'struck-out-as-a-defence',
    taxonomy: '3.9',
    outcome: 'yes',
    tags: ['non_derogability'],
    patterns: ['{removeBar} *14 as *1 (defence|defense|justification|excuse) *1 (to|for|of|against) *3 {T}'],
    scope: 'sentence',
    unless: ['negated', 'training', 'evidence', 'another-offence'],
  },
  {
    // "Ensure that its anti-torture law covers omissions as well"
    name: 'law-on-torture-covers-more',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '(anti-torture|torture) (law|laws|legislation|act|statute|provision|provisions|offence) *1 (cover|covers|extend|extends|reach|reaches|encompass|encompasses|apply to|applies to|include|includes) *6 (omission~|{mode}|{publicOfficial}|{element}|mental|psychological|any person acting)',
    ],
    unless: ['negated', 'training', 'elsewhere', 'another-offence'],
  },
  {
    // "expedite the draft amendments to the Penal Code, and ensure that the definition includes acts of persons acting in an official capacity"
    name: 'definition-includes-officials',
    taxonomy: '3.3',
    outcome: 'yes',
    contextual: true,
    tags: ['definition_art1'],
    patterns: [
      'definition *2 (includes|include|covers|cover|encompasses|extends to|extend to|comprises) *6 ({publicOfficial}|{mode}|{element}|omission~)',
    ],
    scope: 'sentence',
    having: ['{tort}', '({law}|{penalCode}|{crime})'],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "ensure that the draft Penal Code, once adopted, punishes torture"
    name: 'new-code-punishes-torture',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '< (draft|new|future|proposed) *1 {penalCode} *4 (punish|punishes|penali(s|z)es|sanctions|criminali(s|z)es) *1 {T}',
    ],
    unless: ['negated', 'training', 'elsewhere', 'another-offence'],
  },
  {
    // "delete from the definition the requirement that the pain be lasting"
    name: 'definition-freed-of-a-condition',
    taxonomy: '3.3',
    outcome: 'yes',
    contextual: true,
    tags: ['definition_art1'],
    patterns: [
      '{removeBar} *3 definition (the|any|all|a|every) *1 (requirement|condition|threshold|limitation~|restriction~|reference~|words)',
      '{removeBar} *3 definition of *2 {tort} *2 (requirement|condition|threshold|limitation~|restriction~|reference~|words)',
      '{removeBar} *3 (requirement|condition|threshold|limitation~|restriction~|reference~|words) *9 (from|in) *2 definition of *2 {tort}',
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['negated', 'training', 'another-offence'],
  },
  {
    // "eliminate from its Criminal Code the possibility of suspended sentences for torture"
    name: 'no-lenient-sentence-for-torture',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '{removeBar} *12 (suspended sentence~|suspended penalt~|probation|fine|fines|conditional sentence~|non-custodial) *3 {T}',
      '< (penalty|penalties|sentence|sentences|punishment) *1 (for|of) *1 {T} *8 (should|must|ought to) *1 (be)? (raised|increased|toughened|stiffened|aggravated|made heavier)',
    ],
    scope: 'sentence',
    having: ['({law}|{penalCode}|penalty|penalties|sentences|punishment)'],
    unless: ['negated', 'training', 'another-offence', 'elsewhere'],
  },
  {
    // in a text of the Committee: "legislate to give full effect to the provisions of the Convention, in particular articles 1 and 4"
    name: 'effect-to-articles-1-and-4',
    taxonomy: '3.15',
    outcome: 'yes',
    contextual: true,
    tags: ['treaty_incorporation'],
    patterns: [
      '(legislate|legislation|law|laws|legislative) *4 (give|gives|giving) *2 effect to *9 {CONV} *6 (article|articles) (1|4)',
      '(legislate|legislation|law|laws|legislative) *4 (give|gives|giving) *2 effect to *2 (article|articles) (1|4) *6 {CONV}',
    ],
    scope: 'sentence',
    unless: ['negated', 'training', 'another-offence'],
  },
]
