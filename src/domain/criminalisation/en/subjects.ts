// English vetoes for a text that is about another offence, person or measure, though torture is its frame (TAXONOMY, 4 and 7).
import { compile } from '../../patterns.ts'
import type { VetoRow } from '../rule.ts'
import { attachmentRows } from './exact-rows.ts'

export const subjectVetoes: readonly VetoRow[] = [
  {
    // in a text of the Committee: "amend the Penal Code so that rape is defined by the absence of consent"
    name: 'another-offence',
    taxonomy: '4 other_crime',
    where: 'subject',
    patterns: [
      '(rape|rapes|sexual|domestic violence|gender-based|violence against (women|girls|children)|marital|marriage~|abortion~|femicide~)',
      '(trafficking|trafficked|traffickers|smuggling|slavery|forced labour|female genital|corporal punishment|migrants|asylum~)',
      '(disappearance|disappearances|corruption|bribery|terrorism|terrorist|defamation|libel|insult~|hate crimes|hate speech)',
      '(medical|patients|psychiatric|mental health|adoptions|juvenile|conditions of detention|detention conditions)',
      '(child|international|intercountry|inter-country|illegal) adoption',
      'adoption of *1 (child~|minor~|baby|babies|infant~)',
    ],
    butNot: ['{tort}'],
  },
  {
    name: 'detention-measure',
    taxonomy: '4',
    where: 'clause',
    patterns: ['(detention|detained|solitary confinement|isolation|arrest|custody|restraint|restraints|curfew)'],
    butNot: ['{tort}', '(justif~|invoked)'],
  },
  {
    // "prosecuted and punished with penalties commensurate with the gravity of their acts"
    name: 'punished-in-fact',
    taxonomy: '5 punish',
    where: 'sentence',
    patterns: [
      '(perpetrators|prosecuted|prosecution~|convicted|found guilty|investigat~|brought to justice|suspect~|those responsible)',
    ],
  },
  {
    name: 'animals-and-families',
    taxonomy: '3.11',
    where: 'ahead',
    patterns: [
      '{ILL} (of|against|towards|to) (the)? *1 (animal~|livestock|child|children|minors|wives|spouses|parents|elderly|older|pupils|students)',
      '{ILL} (of|against|towards|to) (the)? *1 (domestic|migrant|foreign) (workers|servants|helpers)',
    ],
    butNot: ['(detention|detained|custody|prison~|police|official~|officer~|{tort})'],
  },
  {
    name: 'name-of-a-bill',
    taxonomy: '3.12',
    where: 'ahead',
    patterns: ['(prohibition|ban|banning) of *4 {tort} (and other *5)? (bill|act)'],
  },
  {
    // "a definition of the crime of torture", "penalties that fit the gravity of the crime of torture"
    name: 'measure-of-the-crime',
    taxonomy: '3.3, 3.6',
    where: 'before',
    regex: /\b(?:definition|meaning|elements|gravity|seriousness|nature) of +(?:the +)?$/,
  },
  {
    // "establish a register of torture crimes", "provide redress to victims of the crime of torture": something else is made
    name: 'another-thing-made',
    taxonomy: '4, 7 crime of torture',
    where: 'match',
    regex: compile(attachmentRows, 'makes another thing', { flags: '' }),
    butNot: ['(law|laws|legislation|legislative|bill|act|code|codes|criminali~|penali~)'],
  },
  {
    // "ratify CAT, and fulfil its obligations under the treaties to which it is a party": nothing is said of this one
    name: 'obligations-already-held',
    taxonomy: '3.15',
    where: 'sentence',
    patterns: ['(fulfil~|obligations|commitments) *6 (treaties|conventions|instruments) (to which|that it|it)'],
  },
  {
    // "pardon all persons sentenced for their opinions": the reverse of an ask to exclude torture from pardons
    name: 'grants-a-pardon',
    taxonomy: '7',
    where: 'clause',
    patterns: [
      '(pardon|grant~) *3 (all|the|persons|prisoners|detainees|those|people|women) *6 (sentenced|imprisoned|detained|held|convicted)',
      '(grant~|give|gives|giving|guarantee~|provid~|extend~) *2 (immunity|immunities|pardon~|amnest~) *4 (to|for) *2 {protected}',
      '(pardon~|amnest~) *2 (for|to) *2 (prisoners|detainees|protesters|migrants|activists|asylum|refugees|victims|survivors)',
    ],
    // "abolish the provision that allows a pardon for those convicted of torture"
    butNot: ['{removeBar} *3 {ruleOfLaw} *12 {bar}'],
  },
  {
    // "redress for victims without any limitation period": civil claims, not the offence
    name: 'claims-of-victims',
    taxonomy: '4 redress',
    where: 'sentence',
    patterns: ['(redress|compensat~|reparation~|rehabilitat~|civil (claims|claim|action|actions|proceedings|suits))'],
    butNot: ['(criminal|prosecut~|crime|crimes|offence|offences|investigat~)'],
  },
  {
    // "amnesty is not applied to pending reparation claims": what the amnesty leaves alone is no prosecution
    name: 'amnesty-and-claims',
    taxonomy: '4 redress',
    where: 'sentence',
    patterns: [
      '{bar} *4 (applied|apply|applies|extend~|affect~|prevent~|bar|bars|hinder~|impede~|preclud~|obstacle) *6 {claims}',
      '{claims} *9 (affected|barred|hindered|prevented|precluded|impeded|regardless|notwithstanding|irrespective|despite) *4 {bar}',
    ],
    butNot: ['({charge}|criminal|{crime}|repeal~|abrogat~|annul~|revok~)'],
  },
  {
    // "review the Prevention of Torture Act": a law that is there
    name: 'only-amended',
    taxonomy: '3.12, 3.13',
    patterns: [
      '(amend~|revis~|review~|align~|bring|bringing|harmoni~|modif~|updat~|reform~) *4 {antiTortureLaw}',
      '(article|articles|section|sections|provision~|under|pursuant to|(conformity|line|accordance|compliance) with) *4 {antiTortureLaw}',
      '{antiTortureLaw} *6 (amended|revised|reviewed|aligned|brought|harmoni~|modified|updated)',
    ],
    butNot: ['(bill|bills|draft|adopt~|enact~|pass|passes|passing|passage|new|entry|force)'],
  },
  {
    // "investigate torture, and create a specific offence of trafficking"
    name: 'offence-of-another-thing',
    taxonomy: '7 codify / criminalise with another object',
    where: 'sentence',
    regex: compile(attachmentRows, 'offence of another thing', { flags: '' }),
  },
  {
    // "a code of conduct that prohibits torture", "a police manual that forbids torture": they are no law
    name: 'code-that-is-no-law',
    taxonomy: '4',
    where: 'clause',
    patterns: [
      'code~ of *1 (conduct|ethics|practice)',
      '(manual|manuals|handbook|guidelines|standing orders|leaflet~|poster~)',
    ],
    butNot: ['({penalCode}|legislat~|statute~|law|laws|bill|bills)'],
  },
  {
    // "adopt legislation to protect whistle-blowers who report torture"
    name: 'those-who-report-it',
    taxonomy: '4',
    where: 'match',
    patterns: [
      '(who|that) *1 (report~|denounc~|complain~|disclos~|expos~|speak out|testif~|document~) *2 (about|on|against)? {T}',
      '(whistle-blower~|whistleblower~|witness~|complainant~) *4 {T}',
    ],
  },
  {
    name: 'another-object-of-the-law',
    taxonomy: '4',
    where: 'match',
    patterns: [
      '(law|laws|bill|act|legislation) (on|against|concerning) (domestic|violence|trafficking|terrorism|refugees|children)',
    ],
  },
  {
    // "without the consent of the victim", "authorization of the patient": nobody's leave to prosecute
    name: 'permission-of-a-victim',
    taxonomy: '3.8',
    where: 'ahead',
    patterns: [
      '{permission} *3 (victim~|patient~|complainant~|parent~|detainee~|family|families|spouse~)',
      'informed consent',
    ],
  },
  {
    // "Ratify CAT and the Convention on the Rights of the Child and incorporate its article 1": of which of them?
    name: 'another-treaty-between',
    taxonomy: '3.15',
    where: 'match',
    patterns: ['(\ue003|\ue00d)'],
  },
  {
    name: 'beside-other-treaties',
    taxonomy: '3.15',
    where: 'sentence',
    patterns: ['{OTHER}', '(treaties|conventions|covenants|instruments)'],
  },
  {
    // "Lift the ban on visits to places where torture is practised"
    name: 'ban-that-is-lifted',
    taxonomy: '7',
    where: 'before',
    regex: /\b(?:lift|remov|repeal|revok|rescind|end)\w* +(?:the |its |any |all )?$/,
  },
  {
    // "Amend the law to allow prosecution of torture": what it allows is not torture
    name: 'permits-another-act',
    taxonomy: '7',
    where: 'match',
    patterns: ['{permit} *3 ({charge}|punish~|investigat~|detention|arrest~|persons|people|reprisal~)'],
  },
  {
    // "remind the police that no order of a superior justifies torture": a thing told to them, no law
    name: 'staff-are-told',
    taxonomy: '4',
    where: 'sentence',
    patterns: [
      '(recall|remind~|inform~|warn~|instruct~|advis~|tell|make *1 clear|made *1 clear|aware) *3 {staff}',
      '(instruction~|directive~|circular~|standing orders|message~) *3 {staff}',
      '{staff} *2 (are|is|be) *1 (reminded|informed|warned|instructed|advised|told|aware|trained)',
    ],
    butNot: ['({law}|{penalCode})'],
  },
  {
    // "every order of a superior is to be given in writing": how orders are given, not what they excuse
    name: 'orders-on-record',
    taxonomy: '7',
    where: 'sentence',
    patterns: ['(written|in writing|recorded|registered|logged|documented)'],
    butNot: ['({justifies}|defen~)'],
  },
]
