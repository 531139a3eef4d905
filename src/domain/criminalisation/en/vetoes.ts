// English vetoes: the excludes, the borderline noes and the lexical traps of TAXONOMY 4, 5 and 7 that undo a match.
import type { VetoRow } from '../rule.ts'
import { attachmentVetoes } from './attachment.ts'
import { subjectVetoes } from './subjects.ts'

export const vetoes: readonly VetoRow[] = [
  {
    name: 'negated',
    taxonomy: '2.2',
    where: 'before',
    regex: /(?:\b(?:not|never|refrain(?:s|ing)? from|avoid(?:s|ing)?|rather than) +(?:[a-z]+ +){0,2}|\bnon-)$/,
  },
  {
    name: 'accountability',
    taxonomy: '4, 7 crime of torture',
    where: 'before',
    patterns: [
      '(investigat~|prosecut~|impunity|bring * to justice|perpetrators|responsible for|guilty of|suspected of|accused of|accountab~|convict~|trial~)',
      '(complaint~|allegation~|victims|cases|combat|combating|fight|fighting|struggle)',
      'punish (those|all|the|perpetrators|persons|acts)',
    ],
    butNot: [
      '(law|laws|legislation|legislative|penal code|criminal code|criminal law|constitution|bill|criminali~|codif~|definition|define~)',
    ],
  },
  {
    name: 'training',
    taxonomy: '4',
    where: 'before',
    patterns: [
      '(train|trains|training|trainings|aware|awareness|educat~|sensiti~|capacity|campaign~|workshop~|instruct~|seminar~)',
    ],
    butNot: ['(and|also) (criminali~|adopt~|enact~)'],
  },
  {
    name: 'elsewhere',
    taxonomy: '2.2',
    where: 'clause',
    patterns: [
      '(international community|other (states|countries|governments)|worldwide|in the world|throughout the world|global efforts|international efforts)',
      'international campaign',
    ],
    butNot: [
      '(with|through|under) *3 (support|assistance|help|cooperation|collaboration|aid) *3 international community',
    ],
  },
  {
    name: 'penalised-persons',
    taxonomy: '7 penalising',
    where: 'match',
    regex:
      /penali[sz]\w+ +(?:[a-z]+ +){0,3}(?:perpetrators|those|persons|people|officers|officials|anyone|authors|activit)/,
  },
  {
    name: 'against-humanity',
    taxonomy: '5 crime against humanity only',
    where: 'clause',
    patterns: ['(crime|crimes) against humanity'],
    butNot: ['(separate|specific|distinct|autonomous|domestic|national|penal|criminal) (crime|offence|code|law)'],
  },
  {
    name: 'existing-law',
    taxonomy: '4',
    where: 'before',
    patterns: [
      '(implement|implements|implementing|implementation|apply|applies|applying|application|enforc~|execut~|respect|respects|respecting|observe)',
      '(observing|observance|comply|complies|complying|compliance|uphold~|abide~|adhere~|operationali~|disseminat~|rigorously)',
    ],
    butNot: [
      '(adopt~|enact~|pass|amend~|revis~|introduc~|legislative|criminali~|new|draft~|reform~|finali~|promulgat~|incorporat~|includ~|elaborat~|develop~)',
      '(harmoni~|bring~|law reform|legislate)',
    ],
  },
  {
    name: 'existing-law-sentence',
    taxonomy: '5 existing Act',
    where: 'sentence',
    patterns: ['(implement~|apply~|enforc~) *6 (act|law|legislation)'],
    butNot: ['(adopt~|enact~|amend~|revis~|introduc~|criminali~)'],
  },
  {
    name: 'evidence',
    taxonomy: '4, 7 article 15',
    where: 'clause',
    patterns: [
      '(evidence|confession~|statement|statements|testimon~|testimony|information) *6 (obtained|extracted|elicited|made|gained|acquired|given) *6 {tort}',
      '(evidence|confession~|statement|statements|testimon~|testimony|information) *6 (taken|gathered|procured|coerced|resulting|derived) *6 {tort}',
      '(inadmissib~|admissib~) *12 {tort}',
      '{tort} *9 (inadmissib~|as evidence|in court)',
    ],
    butNot: ['(criminali~|definition|define~|offence|crime) *9 {tort}'],
  },
  {
    name: 'npm-law',
    taxonomy: '4',
    where: 'clause',
    patterns: [
      '(bill|law|legislation|act|statute|framework) *6 (\ue005|\ue002)',
      '(establish~|creat~|set~|designat~) *6 \ue005',
    ],
    butNot: [
      '(criminali~|definition|define~|offence|crime|penal code) *9 {tort}',
      '{tort} *9 (criminali~|offence|crime)',
      '{antiTortureLaw}',
    ],
  },
  {
    // "the mechanism established by the Torture Prevention Act"
    name: 'act-that-made-a-body',
    taxonomy: '4',
    where: 'match',
    patterns: [
      '(established|created|set up|designated|foreseen|provided for|required|mandated|envisaged) *1 (by|under|in|pursuant to) *1 {antiTortureLaw}',
    ],
    butNot: ['(amend~|revis~|adopt~|enact~|reform~)'],
  },
  {
    name: 'refoulement-law',
    taxonomy: '4',
    where: 'match',
    patterns: [
      '(return|returns|returned|expel~|expuls~|deport~|extradit~|refoul~|non-refoulement|transfer~|remov(al|ed) of|send|sent|sending|asylum~) *16 {tort}',
      'diplomatic assurances *16 {tort}',
      '(risk|danger) of *4 {tort}',
    ],
    butNot: ['(criminali~|define~|definition|prohibit *3) {tort}'],
  },
  {
    name: 'redress-law',
    taxonomy: '4',
    where: 'match',
    patterns: [
      '(redress|reparation~|compensat~|rehabilitat~|remed(y|ies)|victims of) *12 {tort}',
      '{tort} *4 (victims|survivors)',
      '(victims|witnesses|survivors) and (victims|witnesses|survivors|relatives|families) of {tort}',
      '(article 14) *6 {CAT}',
    ],
    butNot: ['(criminali~|define~|definition|prohibit~|outlaw~|ban|banning|crime of|offence of) *6 {tort}'],
  },
  {
    // "Ensure that victims of torture obtain redress, including by amending its legislation"
    name: 'redress-before',
    taxonomy: '4 redress',
    where: 'sentence',
    patterns: [
      '(victim~|survivor~) *2 {tort} *6 (redress|reparation~|compensat~|rehabilitat~|remed(y|ies)|assistance|care)',
      '(victim~|survivor~) *6 (redress|reparation~|compensat~|rehabilitat~|remed(y|ies)) *4 {tort}',
      '(redress|reparation~|compensat~|rehabilitat~|remed(y|ies)) *4 (victim~|survivor~) of *2 {tort}',
    ],
    butNot: ['(criminali~|define~|definition|{crime} of) *6 {tort}'],
  },
  {
    // "Exercise universal jurisdiction over persons suspected of torture": conduct of the courts, unless a law is named
    name: 'jurisdiction-exercised',
    taxonomy: '3.10',
    where: 'clause',
    patterns: ['exercis~ *4 jurisdiction'],
    butNot: [
      '(legislat~|{penalCode}|{code}|act|bill|laws|{layDown}|{amend}|enabl~|{permit}|able|can|may|power~|{removeBar})',
    ],
  },
  {
    name: 'accountability-inside',
    taxonomy: '4, 7 crime of torture',
    where: 'match',
    patterns: ['(investigat~|prosecut~|brought to justice|bring * to justice|convicted|tried|charged|perpetrators)'],
    butNot: [
      '(law|laws|legislation|legislative|bill|act|code|codes) *6 (that|which|to|criminali~|defin~|prohibit~|punish~|ban~|outlaw~)',
      '(amend~|revis~|reform~|legislative) *12 {tort}',
      '(criminali~|definition|define~|defining|penali~|prohibit~) *9 {tort}',
      'legislative',
    ],
  },
  {
    // "legislative measures to guarantee prompt investigations into torture"
    name: 'aim-is-inquiry',
    taxonomy: '4',
    where: 'match',
    patterns: ['(to|for|so|that|at|of) *5 (investigat~|inquir~)'],
  },
  {
    // "adopt all provisions necessary to prevent torture": of the law, or arrangements
    name: 'provisions-or-measures',
    taxonomy: '5 measures to prevent, prosecute, punish',
    where: 'match',
    patterns: ['{provisionsTo}'],
  },
  {
    name: 'existing-law-named',
    taxonomy: '4',
    patterns: [
      '(existing|current|in force) *3 (law|laws|legislation|provisions|act)',
      '(the|its|their|under) present *1 (law|laws|legislation|provisions|act)',
      '{law} *9 {tort} *6 (applied|implemented|enforced|respected|observed|complied)',
      '(ban|prohibition) *6 {tort} *4 (upheld|respected|observed|enforced|applied|implemented|complied)',
      '{tort} *9 {law} *3 (respected|observed|applied|implemented|enforced|upheld|complied)',
    ],
    butNot: [
      '(amend~|revis~|reform~|review~|harmoni~|align~|in line|complement~|strengthen~|incorporat~|adopt~|enact~|introduc~|includ~|standards)',
    ],
  },
  {
    name: 'incorporates-the-definition',
    taxonomy: '3.15',
    where: 'match',
    patterns: ['(definition|define~|defining|article 1|articles 1|{crime})'],
  },
  { name: 'names-the-definition', taxonomy: '3.3', where: 'match', patterns: ['(definition|definitions)'] },
  {
    name: 'into-law',
    taxonomy: '3.3',
    where: 'match',
    regex: /^(?:introduc|includ|establish|develop|provid)\w* +(?:in|into|within)\b/,
  },
  {
    name: 'law-in-force-before',
    taxonomy: '4',
    where: 'before',
    patterns: [
      '(implement|implements|implementing|implementation|apply|applies|applying) *4 (law|laws|legislation|provisions|provision|act|code|codes)',
      '(application|enforc~|execut~|compliance|comply|complies|complying|respect|observe) *4 (law|laws|legislation|provisions|provision|act|code|codes)',
      '(observance|disseminat~|publici~|translat~|familiar~|knowledge of|awareness of) *4 (law|laws|legislation|provisions|provision|act|code|codes)',
      '(impact of|effects of|evaluat~) *4 (law|laws|legislation|provisions|provision|act|code|codes)',
    ],
    butNot: [
      '(\ue004|recommendation~|commitment~|pledge~|plan|reform~|decision|adopt~|enact~|amend~|revis~|new|draft|legislative)',
      'implement~ (in|into|through|within) *2 {law}',
    ],
  },
  {
    name: 'persons-who-torture',
    taxonomy: '4, 5 punish',
    where: 'before',
    patterns: [
      '(person|persons|people) (who|that|to have|having|found to|accused of|suspected of)? *2 (commit~|perpetrat~|practi(s|c)e|inflict~|use|order~)',
      '(anyone|those|official) (who|that|to have|having|found to|accused of|suspected of)? *2 (commit~|perpetrat~|practi(s|c)e|inflict~|use|order~)',
      '(officials|officer|officers) (who|that|to have|having|found to|accused of|suspected of)? *2 (commit~|perpetrat~|practi(s|c)e|inflict~|use|order~)',
      '(agents|whoever|individuals) (who|that|to have|having|found to|accused of|suspected of)? *2 (commit~|perpetrat~|practi(s|c)e|inflict~|use|order~)',
      '(members|personnel) (who|that|to have|having|found to|accused of|suspected of)? *2 (commit~|perpetrat~|practi(s|c)e|inflict~|use|order~)',
    ],
  },
  {
    name: 'only-ratify',
    taxonomy: '4',
    where: 'match',
    patterns: ['(ratif~|accession|acceding) *4 {CAT}'],
    // "in line with the treaties that it has ratified, such as the Convention"
    butNot: ['(has|have|had|already|was|been|duly) *1 ratified', '(ratified|accepted|signed) by'],
  },
  {
    name: 'enforcement-inside',
    taxonomy: '4',
    where: 'match',
    patterns: [
      '(enforcement|implementation|application|implement|implementing|apply|applying|enforce|enforcing) (of)? *4 ({law}|{antiTortureLaw})',
    ],
    butNot: [
      '(adopt~|enact~|pass~|introduc~|approv~|finali~|complet~) (and|or) (fully|effectively)? (implement|enforce|apply)',
      '(adopt~|enact~|introduc~) *2 {law} (and|as well as)',
      '(implement|implementing) *3 (legislative|reforms|new)',
    ],
  },
  {
    name: 'enforced-as-such',
    taxonomy: '4',
    where: 'before',
    regex:
      /\b(?:enforc|implement|apply|applies|applying)[a-z]* +(?:the +|the +(?:[a-z]+ +){1,6}(?:that|which) +(?:has +|have +)?)?$/,
  },
  {
    name: 'complaints-declaration',
    taxonomy: '4',
    where: 'match',
    patterns: ['(article|articles) *4 (20|21|22|28|30)'],
  },
  { name: 'practice-too', taxonomy: '5 legislation and practice', where: 'match', patterns: ['(practice|practices)'] },
  {
    name: 'reservation',
    taxonomy: '3.16',
    where: 'clause',
    patterns: [
      '(reservation|reservations|declaration (under|provided|concerning|on|regarding)|declarations|interpretative|article 22|article 21|articles 21|article 20)',
    ],
  },
  {
    name: 'conduct-penalties',
    taxonomy: '5 punish',
    where: 'clause',
    patterns: [
      '(impos~|apply|applies|applied|applying|application|receiv~|given|giving|subject~|fac(e|ing)|hand~|punish|punished|prosecut~|convicted|investigat~|perpetrators|brought to justice)',
    ],
    butNot: ['{law}', '(establish~|stipulat~|prescrib~|increas~|criminali~|convert~|conversion)'],
  },
  {
    name: 'other-punishment',
    taxonomy: '4',
    where: 'clause',
    patterns: [
      '(corporal|capital|cruel|inhuman|degrading|flogging|stoning|amputation~|lashing|death) *2 (punishment|punishments|penalty|penalties|sentences)',
    ],
    butNot: [
      '(penalt~|punishable|sanctions) *6 (commensurate|appropriate|gravity|proportion~|adequate)',
      '(commensurate|appropriate|proportion~|adequate|severe) *2 (penalt~|sanctions|punishments|punishment)',
      '(increas~|rais~) *4 penalt~',
    ],
  },
  {
    // "introduce effective sanctions for police officers who commit torture": no law is named
    name: 'sanctions-of-staff',
    taxonomy: '5 punish',
    where: 'match',
    patterns: ['(introduc~|establish~) *3 sanctions *3 {staff} *2 (who|that)'],
    butNot: ['{law}', '(criminal|penal) *1 sanctions'],
  },
  { name: 'death-penalty', taxonomy: '4', where: 'clause', patterns: ['death penalty'] },
  {
    name: 'efforts',
    taxonomy: '5 verb or noun',
    where: 'before',
    regex: /\b(?:efforts?|endeavou?rs|actions?|polic(?:y|ies)|work)\s+(?:[a-z]+ +){0,3}$/,
  },
  {
    name: 'no-state-torture',
    taxonomy: '3.11',
    where: 'clause',
    patterns: ['(animals|domestic violence|child abuse)'],
  },
  {
    // "Adopt a law punishing torture in accordance with the Convention": the Convention measures a law that is named
    name: 'law-that-punishes',
    taxonomy: '3.15',
    patterns: ['{legislate} *3 {statute} *1 (punish|punishes|punishing|sanctions|sanctioning|penali(s|z)~) *1 {tort}'],
  },
  {
    // "Establish in law its jurisdiction over torture in accordance with the Convention": no more than a measure of it
    name: 'jurisdiction-inside',
    taxonomy: '3.10',
    where: 'match',
    patterns: ['{jurisdiction}', 'jurisdiction *1 over'],
  },
  {
    // "that no one is detained at will and that torture is investigated": what is refused is not torture
    name: 'another-is-refused',
    taxonomy: '4',
    where: 'match',
    patterns: ['(and|or) that'],
    butNot: ['(and|or) that *3 (not|no one|nobody|free|never|no)'],
  },
  ...subjectVetoes,
  ...attachmentVetoes,
]
