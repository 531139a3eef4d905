// English rules for the Convention by letters or pronoun: "ratify CAT and align the definition with it" (TAXONOMY, 3.3 and 3.15).
import type { RuleRow } from '../rule.ts'

export const treatyRules: readonly RuleRow[] = [
  {
    name: 'definition-in-line-with-it',
    taxonomy: '3.3',
    outcome: 'yes',
    tags: ['definition_art1'],
    patterns: [
      '< {CAT} *12 {revise} *4 (definition|offence|offense|crime) *9 {inLine} *3 {theTreaty}',
      '< {CAT} *12 (align~|adapt~|adjust~|harmoni~) *4 (definition|offence|offense|crime) *9 (with|to) *3 {theTreaty}',
    ],
    unless: ['negated', 'defines-another'],
  },
  {
    name: 'crime-of-the-convention',
    taxonomy: '3.1, 3.3',
    outcome: 'yes',
    tags: ['offence_art4', 'definition_art1'],
    patterns: [
      '{crime} (as)? (defined|described|referred to|set out|provided for|envisaged|mentioned) (in|by|under) *6 {CAT}',
    ],
    having: ['{law}'],
    unless: ['negated', 'training', 'accountability', 'reservation'],
  },
  {
    name: 'convention-and-law-in-line-with-it',
    taxonomy: '3.15',
    outcome: 'doubtful_yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *30 {bringIntoLine} *4 {law} *6 (with|to|into|in) *5 {theTreaty}',
      '< {CAT} *60 (incorporat~|transpos~|domesticat~|integrat~) {theTreaty} *4 {law}',
      '< {CAT} *24 {theTreatyShort} *2 (is|are) *2 (respected|guaranteed|applied|applicable|enforceable|given effect) *4 {law}',
    ],
    unless: ['negated', 'other-treaty-attached', 'obligations-already-held'],
  },
  {
    // "Ratify the Convention against Torture and incorporate it into national law": one treaty, named
    name: 'incorporate-the-one-treaty',
    taxonomy: '3.15',
    outcome: 'yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: ['< {CAT} *9 (incorporat~|transpos~|domesticat~|integrat~) (it|its provisions) *4 {law}'],
    unless: ['negated', 'beside-other-treaties'],
  },
  {
    // "Accede to the Convention and make the necessary changes in its national legislation"
    name: 'convention-and-changes-in-law',
    taxonomy: '3.15',
    outcome: 'doubtful_yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *6 (make|making|introduc~|adopt~|undertak~|carry out|enact~) *1 {neededChanges} *4 {law}',
      '< {CAT} *6 (make|making|introduc~|adopt~|undertak~|carry out|enact~) *1 (necessary|required|corresponding|consequent|implementing) legislat~',
    ],
    unless: ['negated', 'other-treaty-attached', 'npm-law', 'law-of-another-kind'],
  },
  {
    name: 'law-contrary-to-the-convention',
    taxonomy: '3.15',
    outcome: 'yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '(repeal~|remov~|abolish~|amend~|revis~|abrogat~|eliminat~) *9 (contrary to|incompatible with|inconsistent with|contradict~|in conflict with|violate) *4 {CAT}',
    ],
    having: ['({law}|provision|provisions)'],
    unless: [
      'negated',
      'another-article',
      'law-of-another-kind',
      'law-on-another-subject',
      'reservation',
      'practice-too',
    ],
  },
  {
    name: 'convention-with-force-of-law',
    taxonomy: '3.15',
    outcome: 'yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '(give|gives|giving) *3 {CAT} *4 (force of law|legal effect|domestic effect|effect in *3 law)',
      '(make|makes|making|ensur~|guarantee~|render~|declar~) *4 {CAT} *4 (directly applicable|self-executing|an integral part of *3 law|part of *2 domestic law)',
      '(ensur~|guarantee~|recogni(s|z)~|establish~|confirm~) *4 (direct (applicability|application|effect)|primacy|precedence|supremacy) of *3 {CAT}',
      '{CAT} *3 (takes|take|taking|has|have|prevails|prevail) *1 (precedence|primacy)? *2 over *3 {law}',
    ],
    unless: ['negated', 'training'],
  },
  {
    // "Ratify CAT and transpose its article 1", "incorporate article 1 thereof into domestic law"
    name: 'its-article-1-in-law',
    taxonomy: '3.3, 3.15',
    outcome: 'yes',
    tags: ['definition_art1', 'treaty_incorporation'],
    patterns: [
      '< {CAT} *20 {writeInto} *3 {itsDefinition} *9 {law}',
      '< {CAT} *20 {writeInto} *5 {law} *4 {itsDefinition}',
      '< {CAT} *20 (definition|definitions|define|defining) *8 {itsDefinition}',
      '< {CAT} *20 {itsDefinition} *3 (reflected|incorporated|transposed|included|enacted|written|enshrined) *4 ({law}|act)',
    ],
    unless: ['negated', 'training', 'another-treaty-between', 'reservation'],
  },
  {
    name: 'its-article-4-in-law',
    taxonomy: '3.1, 3.15',
    outcome: 'yes',
    tags: ['offence_art4', 'treaty_incorporation'],
    patterns: [
      '< {CAT} *20 {writeInto} *3 {itsOffence} *9 {law}',
      '< {CAT} *20 {writeInto} *5 {law} *4 {itsOffence}',
      '< {CAT} *20 {itsOffence} *3 (reflected|incorporated|transposed|included|enacted|written|enshrined) *4 ({law}|act)',
      '< {CAT} *12 criminali(s|z)~ *9 {itsOffence}',
      '< {CAT} *20 (breaches|violations|acts) (of|contrary to|in breach of) {theTreaty} *2 (punishable|crimes|offences|(a crime)|(an offence))',
      '< {CAT} *20 (legislat~|{law}) *4 {crime} (that|which)? it (lays down|defines|requires|prescribes|establishes|sets out|creates)',
      '< {CAT} *12 (acts|conduct|deeds) (that|which)? it (covers|defines|prohibits|forbids|describes|proscribes) *6 ({crime}|punish~|criminali(s|z)~)',
      '< {CAT} *12 criminali(s|z)~ *12 (acts|conduct|offences) (that|which) it (defines|covers|prohibits|requires)',
    ],
    unless: ['negated', 'training', 'another-treaty-between', 'reservation'],
  },
  {
    // "Having ratified the Convention against Torture, give effect to it in domestic criminal law"
    name: 'effect-to-it-in-criminal-law',
    taxonomy: '3.15',
    outcome: 'yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *20 (give|gives|giving) *2 effect to {theTreaty} *6 {penalCode}',
      '< {CAT} *20 (give|gives|giving) {theTreaty} *2 (effect|force) *6 {penalCode}',
      '< {CAT} *20 {theTreaty} *2 (take|takes|has|have|given) *1 (effect|force) *4 {penalCode}',
      // "write its provisions into penal law", "adapt the penal legislation to it", "criminal legislation for it"
      '< {CAT} *20 {writeInto} {theTreaty} *4 {penalCode}',
      '< {CAT} *20 {bringIntoLine} *3 {penalCode} *4 (with|to|in line with|into line with|up to|in conformity with) *3 {theTreaty}',
      '< {CAT} *20 {penalCode} *3 (mirror~|reflect~|match~|follow~|reproduc~|comply with|complies with|conform~ to|meet~|implement~) *3 {theTreaty}',
      '< {CAT} *20 {writeInto} *6 {penalCode} *2 (what|that which|everything) *1 it (requires|prescribes|demands|lays down|says|provides)',
      '< {CAT} *20 {bringIntoLine} *3 {penalCode} accordingly',
      '(give|gives|giving) *4 (penal|criminal) (effect|force) to *2 {CAT}',
      '< {CAT} *20 (implementing|enabling) *2 {penalCode}',
      '< {CAT} *20 {penalCode} *3 (implementing|to implement|giving effect to|to give effect to|to carry out) {theTreaty}',
    ],
    unless: ['negated', 'another-treaty-between', 'law-of-another-kind'],
  },
  {
    name: 'effect-to-it-in-law',
    taxonomy: '3.15',
    outcome: 'doubtful_yes',
    tags: ['treaty_incorporation'],
    onlyUnnamed: true,
    patterns: [
      '< {CAT} *20 (give|gives|giving) *2 effect to {theTreaty} *6 {law}',
      '< {CAT} *20 (give|gives|giving) {theTreaty} *2 (effect|force) *6 {law}',
      '< {CAT} *20 {theTreaty} *2 (take|takes|has|have|given) *1 (effect|force) *4 {law}',
    ],
    unless: ['negated', 'law-of-another-kind'],
  },
]
