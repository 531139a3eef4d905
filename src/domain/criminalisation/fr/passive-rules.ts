// French rules for asks in which torture, its offence or the law is the subject, and what is to change is told of it (TAXONOMY, 3.1 to 3.12).
import type { RuleRow } from '../rule.ts'

const unless = ['negated', 'training', 'evidence', 'another-offence']
const ofLaw = [...unless, 'existing-law', 'redress', 'mechanism-law', 'procedure']

export const passiveRules: readonly RuleRow[] = [
  {
    // "La torture devrait figurer sous son propre nom dans le Code pénal"
    name: 'fr-torture-a-sa-place-dans-le-code',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{T} *2 (figure|figurer|apparai~|mentionn~|nomme~|range~|comptee~) *6 ((dans|au) *2 {penalCode}|parmi *3 {crime})',
      '{T} *4 {writes} *6 ((dans|au|aux|a|en) *3 {law}|parmi *3 {crime})',
      '(penal~|loi|lois|legislation|code) (doit|doivent|devrait|devraient|devra) *1 (punir|reprimer|sanctionner|incriminer) *3 {T}',
      '{T} *14 (vise~|couvert~|compris~|englobe~|inclus~) *1 (par|dans) *2 {penalCode}',
      '{penalCode} *6 (doit|devra~) *1 (contenir|comporter|comprendre|inclure|prevoir) *4 {provision} *4 {T}',
      '{T} *8 (qualifie~|consideree~|reconnu~) *2 {crime}',
      '(absence|omission) *2 {T} *1 (du|de la|dans|au) *2 (catalogue|liste|{penalCode}|{crime})',
      '(consacr~|dedi~|reserv~) *2 {T} *2 (article|chapitre|disposition~|section) *4 ({penalCode}|{code})',
      '{penalCode} *4 {T} *3 (entrer|entre|entree) en vigueur',
      '(combl~|remedi~|palli~|corrig~|mettre fin) *2 (absence|inexistence|defaut) *1 ({crime}|disposition~|definition|loi) *6 {tort}',
    ],
    unless: [...ofLaw, 'measure-of-the-crime'],
  },
  {
    // "que la loi contre la torture entre en vigueur"
    name: 'fr-loi-qui-entre-en-vigueur',
    taxonomy: '3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: ['(loi|lois|legislation) *2 {makesIllegal} *3 {T} *4 (entr~|mise~) en vigueur'],
    unless: ofLaw,
  },
  {
    // "La torture ne devrait plus être poursuivie comme simples coups et blessures faute de disposition spécifique"
    name: 'fr-torture-poursuivie-comme-moins',
    taxonomy: '3.1, 5 charging practice',
    outcome: 'yes',
    tags: ['offence_art4'],
    patterns: [
      '{T} *6 (plus|pas) *2 (poursuivi~|puni~|reprime~|traite~|qualifie~|juge~|considere~) (comme|en tant que|de) *6 (coups|blessures|violences|abus|delit~|faute~)',
    ],
    unless: ['training', 'evidence', 'another-offence'],
  },
  {
    // "Modifier l’article 7, qui traite la torture comme une faute disciplinaire"
    name: 'fr-article-qui-traite-la-torture-comme',
    taxonomy: '3.1',
    outcome: 'yes',
    tags: ['offence_art4', 'code_amendment'],
    patterns: [
      '({amend}|{removeBar}|remplac~) *2 (article|articles|disposition~) *3 (traite~|considere~|punit|reprime|qualifie) *2 {T} *1 comme',
      '(ne|cess~) *2 (laiss~) *2 (reprim~|puni~|poursuivre|juger) *2 {T} *3 (coups|violences|abus|blessures)',
    ],
    unless: ['training', 'evidence', 'another-offence'],
  },
  {
    // "Le Code pénal devrait atteindre ceux qui laissent faire la torture"
    name: 'fr-code-qui-atteint',
    taxonomy: '3.4',
    outcome: 'yes',
    tags: ['modes_of_liability'],
    patterns: ['{penalCode} *1 (devrait|doit|devra) *1 (atteindre|viser|couvrir|punir|reprimer|englober) *9 {tort}'],
    unless: ofLaw,
  },
  {
    // "Le Code de justice militaire devrait être révisé afin que la torture y soit réprimée"
    name: 'fr-code-a-modifier-pour-la-torture',
    taxonomy: '3.13',
    outcome: 'yes',
    tags: ['code_amendment'],
    patterns: ['{penalCode} *5 {mustBe} *1 {changes} *16 {T}', '({provision}|{law}) *6 {T} *9 {mustBe} *1 {changes}'],
    unless: [...ofLaw, 'torture-as-attribute', 'refoulement'],
  },
  {
    // "La loi doit punir la torture d’une peine adaptée à sa gravité"
    name: 'fr-loi-qui-punit-d-une-peine',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      "(puni(r|ssant|sse|t)|reprim(er|ant|e)|sanctionn(er|ant|e)) *2 {T} *1 (de|d'une|par) *1 (peine|peines|sanctions)",
    ],
    having: ['({law}|prevoi~|prevoyant)'],
    unless: ['training', 'evidence', 'punished-in-fact', 'redress', 'existing-law'],
  },
  {
    // "Porter la peine encourue pour torture à un niveau qui en traduise la gravité"
    name: 'fr-torture-punie-d-une-peine',
    taxonomy: '3.6',
    outcome: 'yes',
    tags: ['penalties'],
    patterns: [
      '(port(er|ant|e)|elev(er|ant)|hauss~|relev~) *2 (peine|peines|sanctions) *4 {T} *2 (niveau|ans|minimum|maximum|hauteur)',
      '(peine|peines) *3 (prevue~|encourue~|fixee~|attachee~) *3 {T} *6 (place|remplace~|portee~|emprisonnement)',
      '(peine|peines|sanctions) *12 {T} *6 (doit|doivent|devrai~|soit|soient) *2 ({raises}|revue~|revisee~|portee~)',
    ],
    unless: ['training', 'evidence', 'punished-in-fact', 'redress'],
  },
  {
    // "Le projet de loi réprimant la torture, pendant depuis 2090, devrait être adopté"
    name: 'fr-projet-qui-devrait-etre-adopte',
    taxonomy: '3.12',
    outcome: 'yes',
    tags: ['bill_adoption'],
    patterns: [
      '(projet|proposition|avant-projet) de loi *4 {makesIllegal} *5 {T} *9 {passed}',
      '(projet|proposition|avant-projet) de loi (sur|relati~|concernant|en matiere) *3 {T} *9 {passed}',
    ],
    unless: ofLaw,
  },
  {
    // "Faire disparaître du Code pénal le délai au-delà duquel la torture ne peut être poursuivie"
    name: 'fr-delai-qui-disparait',
    taxonomy: '3.7',
    outcome: 'yes',
    contextual: true,
    tags: ['limitation_periods'],
    patterns: ['{removeBar} *6 (delai|delais) *9 {charge}'],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['another-offence', 'claims-of-victims'],
  },
  {
    // "Faire en sorte que nul tortionnaire n’échappe aux poursuites grâce à l’amnistie"
    name: 'fr-tortionnaire-et-amnistie',
    taxonomy: '3.8',
    outcome: 'yes',
    tags: ['amnesty_immunity'],
    patterns: ["(l'|d')?amnisti~", '(immunite|immunites)'],
    scope: 'sentence',
    having: ['tortionnaire~'],
    unless: ['another-offence', 'training'],
  },
  {
    // "La grâce devrait être exclue pour toute personne condamnée pour torture"
    name: 'fr-grace-exclue',
    taxonomy: '3.8',
    outcome: 'yes',
    tags: ['amnesty_immunity'],
    patterns: ['{bar} *4 (exclu~|interdi~|impossible~|refusee~|inapplicable~)'],
    scope: 'sentence',
    having: ['({tort}|tortionnaire~)'],
    unless: ['another-offence', 'training'],
  },
  {
    // "Prévoir que l’ordre d’un chef ne peut excuser la torture"
    name: 'fr-ordre-d-un-chef',
    taxonomy: '3.9',
    outcome: 'yes',
    contextual: true,
    tags: ['superior_orders'],
    patterns: [
      "(l'|d')?(ordre|ordres|instruction|instructions) *2 (chef|chefs|superieur~|commandant~|officier~|hierarchie) *6 ({justifies}|exoner~|defense)",
    ],
    scope: 'sentence',
    having: ['{tort}'],
    unless: ['orders-on-record', 'staff-are-told'],
  },
  {
    // "Permettre aux tribunaux de juger tout auteur de torture, quel que soit le lieu du crime"
    name: 'fr-tribunaux-qui-peuvent-juger',
    taxonomy: '3.10',
    outcome: 'yes',
    contextual: true,
    tags: ['jurisdiction_arts5_8'],
    patterns: [
      '(tribunaux|juridictions|juges) *4 (soient|sont|etre|aient|avoir|puissent|pouvoir) *3 (competent~|competence|connaitre|juger) *16 ({elsewhere}|partout)',
      '(permett~|habilit~|donner) *3 (tribunaux|juridictions|juges) *4 (juger|poursuivre|connaitre) *16 ({elsewhere}|partout)',
    ],
    scope: 'sentence',
    having: ['({tort}|{CAT})'],
    unless: ['training', 'another-offence', 'refoulement'],
  },
  {
    // "Compléter le Code pénal par une disposition qui sanctionne les traitements cruels"
    name: 'fr-disposition-sur-les-mauvais-traitements',
    taxonomy: '3.11',
    outcome: 'yes',
    tags: ['cidt_offence'],
    patterns: [
      '{amend} *3 {penalCode} *4 (disposition~|article~|norme~|infraction~) *2 (sanctionn~|reprim~|puni~|incrimin~|vis~) *2 {ILL}',
    ],
    unless: ['negated', 'training', 'existing-law', 'animals-and-families', 'evidence'],
  },
]
