// French vetoes: the excludes and lexical traps that undo a match (TAXONOMY, 4, 5 and 7).
import { compile } from '../../patterns.ts'
import { lawOfAnotherName } from '../governed.ts'
import type { VetoRow } from '../rule.ts'
import { exactRows } from './exact-rows.ts'

export const vetoes: readonly VetoRow[] = [
  {
    name: 'negated',
    taxonomy: '2.2',
    where: 'before',
    regex: /\b(?:ne pas|s'abstenir de?|eviter d[e'])\s*(?:[a-z]+ +)?$/,
  },
  {
    name: 'conduct',
    taxonomy: '4, 7 poursuite',
    where: 'before',
    patterns: [
      '(enquet~|poursui~|impunite|auteurs|responsables|juger|punir|victimes|allegations|lutter|lutte|combattre)',
    ],
    butNot: [
      '(loi|code|legislation|legislati~|definir|incriminer|criminaliser)',
      // "poursuivre la réforme": the verb of going on
      'poursui~ *2 (effort|efforts|travaux|reforme~|revision|processus|elaboration|harmonisation|demarche~|action|initiative~)',
    ],
  },
  {
    name: 'procedure',
    taxonomy: '7',
    where: 'clause',
    patterns: [
      'code (de|des) (procedure|procedures) (penale|penales|criminelle)',
      'procedure penale',
      'article 15 *3 {CONV}',
    ],
    butNot: ['(definition|definir|incrimin~|criminalis~) *9 {tort}', 'code penal'],
  },
  {
    name: 'another-offence',
    taxonomy: '4 other_crime',
    where: 'subject',
    patterns: [
      '(viol|viols|sexuel~|violence domestique|violences domestiques|violence familiale|violences faites|conjugal~|mariage~|avortement~)',
      '(traite|trafic|esclavage|travail force|mutilations|chatiments corporels|migrants|asile|disparition|disparitions|corruption)',
      '(terrorisme|diffamation|haine|medical~|psychiatri~|mineurs delinquants|violence a l)',
    ],
    butNot: ['{tort}'],
  },
  {
    // "enquêter sur la torture et créer une infraction spécifique de traite"
    name: 'offence-of-another-thing',
    taxonomy: '7 codify / criminalise with another object',
    where: 'sentence',
    regex: compile(exactRows, 'offence of another thing', { flags: '' }),
  },
  {
    // "veiller à ce que les dispositions qui incriminent la torture soient appliquées"
    name: 'told-of-the-law',
    taxonomy: '4',
    where: 'match',
    patterns: ['(qui|lesquel~|dont|comment)'],
  },
  {
    // "un code de conduite interdisant la torture": a code that is no law
    name: 'code-that-is-no-law',
    taxonomy: '4',
    patterns: ['code~ *1 (conduite|deontologie|ethique|pratique)'],
    butNot: ['({penalCode}|loi|lois|legislation|constitution)'],
  },
  {
    name: 'claims-of-victims',
    taxonomy: '4 redress',
    where: 'sentence',
    patterns: ['(reparation~|indemnis~|readaptation|action civile|actions civiles)'],
    butNot: ['(penal~|poursui~|infraction~|crime|crimes)'],
  },
  {
    // "l’amnistie ne fasse pas obstacle aux demandes de réparation": what it leaves alone is no prosecution
    name: 'amnesty-and-claims',
    taxonomy: '4 redress',
    where: 'sentence',
    patterns: [
      '{bar} *6 (applique~|obstacle|empech~|entrav~|affect~|prive~|etend~) *6 {claims}',
      '{claims} *9 (nonobstant|malgre|entrave~|empechee~) *4 {bar}',
    ],
    butNot: ['({charge}|penal~|{crime}|abrog~|annul~|revoqu~)'],
  },
  {
    // "rappeler aux policiers qu’aucun ordre ne justifie la torture": a thing told to them, no law
    name: 'staff-are-told',
    taxonomy: '4',
    where: 'sentence',
    patterns: [
      '(rappel~|inform~|instrui~|averti~|instructions|faire savoir|circulaire~|directive~) *3 {staff}',
      '{staff} *8 (informe~|averti~|instruit~|rappele~)',
    ],
    butNot: ['({law}|{penalCode})'],
  },
  {
    // "accorder l’immunité aux témoins": the reverse of an ask to end an immunity
    name: 'grants-a-pardon',
    taxonomy: '7',
    where: 'clause',
    patterns: [
      '(accord~|octroy~|garanti~|offrir|assur~) *2 {bar} *4 {protected}',
      '(gracier|amnistier) *3 (prisonniers|detenus|personnes)',
    ],
    butNot: ['{removeBar}'],
  },
  {
    // "double incrimination": a condition of jurisdiction, no offence that is made
    name: 'double-criminality',
    taxonomy: '3.10',
    where: 'before',
    regex: /\bdouble +$/,
  },
  {
    // "le crime de disparition forcée devrait être inscrit dans la loi et les allégations de torture …"
    name: 'torture-as-attribute',
    taxonomy: '4, 7 attach by clause',
    where: 'match',
    patterns: [
      '(allegation~|plainte~|accusation~|denonciation~|victime~|survivant~|rescape~) *1 {T}',
      '(suspect~|soupconne~|accuse~|prevenu~|inculpe~) *1 {T}',
    ],
    butNot: ['(incrimin~|criminalis~|penalis~|definition|{crime} de) *6 {tort} *9 {tort}'],
  },
  {
    // "afin que les affaires de torture soient jugées par des tribunaux civils": which court, not which offence
    name: 'courts',
    taxonomy: '4 military_jurisdiction',
    patterns: [
      '(tribunal|tribunaux|juridiction|juridictions|cour|cours|competence) *2 (militaire~|civile~|civils|ordinaires|de droit commun)',
    ],
    butNot: [
      '(incrimin~|criminalis~|penalis~|defini~|punissable~|{crime} de|interdi~) *9 {tort}',
      '{T} *4 (defini~|incrimine~|erig~)',
    ],
  },
  {
    // "créer une unité d’enquête sur les crimes de torture": something else is made
    name: 'another-thing-made',
    taxonomy: '4, 7 crime of torture',
    where: 'match',
    regex: compile(exactRows, 'makes another thing', { flags: '' }),
    butNot: ['(loi|lois|code|codes|legislation|incrimin~)'],
  },
  {
    name: 'punished-in-fact',
    taxonomy: '5 punish',
    where: 'sentence',
    patterns: ['(auteurs|poursuivis|condamnes|reconnus coupables|enquete~|traduits en justice|responsables|suspect~)'],
  },
  {
    name: 'animals-and-families',
    taxonomy: '3.11',
    where: 'clause',
    patterns: [
      '{ILL} (envers|contre|infliges aux|sur|a) *2 (animaux|animal|enfants|epouses|parents|eleves)',
      '(aux animaux|des animaux|domestiques)',
    ],
    butNot: ['{tort}'],
  },
  {
    name: 'evidence',
    taxonomy: '4',
    patterns: ['(preuve|preuves|aveu|aveux|declarations|temoignage|temoignages) *9 {tort}'],
  },
  { name: 'training', taxonomy: '4', where: 'before', patterns: ['(formation~|former|sensibilis~)'] },
  {
    name: 'existing-law',
    taxonomy: '4',
    where: 'before',
    patterns: ['(appliqu~|application|mettre en ouvre|mise en ouvre|respect~|faire respecter|execution)'],
    butNot: ['(adopt~|modifi~|promulg~|reform~)'],
  },
  {
    // "mettre pleinement en œuvre la loi de 2017 contre la torture"
    name: 'existing-law-inside',
    taxonomy: '4',
    where: 'match',
    patterns: ['(mettre|mette|mettant|mise) *2 en (ouvre|application|pratique)'],
    butNot: ['(adopt~|modifi~|promulg~|reform~|revis~|projet)'],
  },
  {
    // "adopter une loi sur l’asile conforme à l’article 3 de la Convention"
    name: 'another-article',
    taxonomy: '4, 7 article 15',
    where: 'clause',
    patterns: ['(article|articles|art.) (3|6|7|10|11|12|13|14|15|16|20|21|22|28|29|30)'],
    butNot: ['(article|articles) (premier|1|1er|2|4|5)'],
  },
  {
    name: 'law-on-another-subject',
    taxonomy: '4, 7 attach by clause',
    where: 'match',
    patterns: [
      '(loi|lois|legislation|projet de loi|code) *1 (sur|relati(f|ve|fs|ves)|concernant|regissant|en matiere) *4 {otherSubject}',
      '(loi|lois|legislation|projet de loi|code) (de|des|du)? *1 (antiterroriste~|migratoire~|penitentiaire~|electoral~|famille|travail|presse)',
    ],
    butNot: ['{tort}'],
  },
  {
    name: 'refoulement',
    taxonomy: '4',
    where: 'match',
    patterns: ['(refoul~|expuls~|extrad~|renvo~|risque~) *12 {tort}'],
  },
  {
    name: 'redress',
    taxonomy: '4',
    where: 'match',
    patterns: ['(reparation~|indemnis~|readaptation|victimes) *9 {tort}'],
  },
  {
    name: 'mechanism-law',
    taxonomy: '4',
    patterns: ['(loi|projet de loi|legislation|creer|etablir|instituer) *8 (\ue005|\ue002)'],
    butNot: ['(incriminer|criminaliser|definition|definir) *9 {tort}'],
  },
  {
    name: 'only-ratify',
    taxonomy: '4',
    where: 'match',
    patterns: ['(ratifier|ratifiant|ratification|adherer|adhesion) *4 {CAT}'],
  },
  {
    // "des mesures législatives pour garantir des enquêtes sur les cas de torture"
    name: 'aim-is-inquiry',
    taxonomy: '4',
    where: 'match',
    patterns: ['(pour|afin|que|visant|garantissant|assurant) *5 enquet~'],
  },
  { name: 'several-treaties', taxonomy: '3.15', patterns: ['{otherTreaties}'] },
  {
    name: 'beside-other-treaties',
    taxonomy: '3.15',
    where: 'sentence',
    patterns: ['(\ue002|\ue003|\ue00d)', '(traites|conventions|pactes|instruments)'],
  },
  {
    // "sans le consentement de la victime": nobody's leave to prosecute
    name: 'permission-of-a-victim',
    taxonomy: '3.8',
    where: 'ahead',
    patterns: ['{permission} *3 (victime~|patient~|plaignant~|parents|detenu~|famille~)', 'consentement eclaire'],
  },
  { name: 'another-treaty-between', taxonomy: '3.15', where: 'match', patterns: ['(\ue003|\ue00d)'] },
  { name: 'declaration', taxonomy: '4', where: 'match', patterns: ['(declaration|reserve|reserves|rapport)'] },
  {
    // "every order of a superior is to be given in writing": how orders are given, not what they excuse
    name: 'orders-on-record',
    taxonomy: '7',
    where: 'sentence',
    patterns: ['(ecrit|ecrits|par ecrit|consigne~|enregistre~)'],
    butNot: ['({justifies}|exoner~)'],
  },
  {
    // "amend the law on associations", under a heading on the offence
    name: 'law-about-another-thing',
    taxonomy: '4, 7 attach by clause',
    where: 'ahead',
    regex: compile(exactRows, 'law about another thing', { flags: '' }),
  },
  {
    // "la définition de la torture figurant à l’article 12": what is changed is its definition
    name: 'measure-of-the-crime',
    taxonomy: '3.3',
    where: 'before',
    regex: /\bdefinition +(?:de +)?(?:la +)?$/,
  },
  {
    // "adopter une loi réprimant la torture conformément à la Convention": the Convention measures a law that is named
    name: 'law-that-punishes',
    taxonomy: '3.15',
    patterns: ['{legislate} *3 (loi|lois|legislation) *1 (reprim~|puni~|puniss~|sanctionn~|penalis~) *1 {tort}'],
  },
  {
    // "une loi qui établit la compétence pour la torture, conformément à la Convention": no more than a measure of it
    name: 'jurisdiction-inside',
    taxonomy: '3.10',
    where: 'match',
    patterns: ['{jurisdiction}'],
  },
  {
    // "retirer sa réserve à l’article premier de la Convention": no definition is asked
    name: 'reservation',
    taxonomy: '3.16',
    where: 'before',
    patterns: ['(retir~|lever|leve|levant|levee|renonc~) *3 (reserve~|declaration~)'],
  },
  // "adopter la loi sur l’aide juridictionnelle afin de prévenir la torture": torture is what it is to guard against
  lawOfAnotherName(exactRows),
  { name: 'practice-too', taxonomy: '5 legislation and practice', where: 'match', patterns: ['pratique~'] },
]
