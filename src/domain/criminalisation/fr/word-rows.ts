// French words that the rules share by name: `{law}` in a pattern stands for the rows that mean `law`.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'fr', means, pattern, sample })

export const wordRows: readonly PatternRow[] = [
  row('T', "(actes|acte|crime|infraction|pratique|delit)? (de|d'actes de)? (la)? tortur~", 'torture'),
  row('tort', 'tortur~', 'torture'),
  row('gap', 'vide|vides|lacune~|faille~|omission~|carence~', 'lacunes'),
  row(
    'adjust',
    'adapt~|align~|harmonis~|modifi~|revis~|reform~|complet~|mettre|actualis~|amend~|revoir|revoie',
    'harmoniser',
  ),
  row('make', 'creer|creant|cree|creation|instaur~|institu~|introdui~|introduction|prevoi~|erige~', 'creant'),
  row('own', 'specifique|distincte|distinct|autonome|a part entiere|separee|independante|propre', 'specifique'),
  row(
    'element',
    '(souffrance~|douleur~|torture) *1 (mentale~|psychique~|morale~|psychologique~)',
    'souffrances mentales',
  ),
  row(
    'element',
    'physique~ (ou|et) mentale~|fins (interdites|enumerees)|discrimination de quelque nature',
    'physiques ou mentales',
  ),
  row('CAT', '\ue001', '\ue001'),
  row('CONV', '\ue001|\ue00a', '\ue001'),
  row('ILL', 'mauvais traitements|mauvais traitement|maltraitance', 'mauvais traitements'),
  row(
    'ILL',
    '(peines|traitements|traitement) *5 (cruels|cruel|inhumains|inhumain|degradants|degradant)',
    'traitements cruels',
  ),
  row(
    'penalCode',
    '(code|droit|loi|legislation|dispositions) (penal|penale|penales|criminel|criminelle|de justice militaire)',
    'code penal',
  ),
  row('penalCode', 'codes penaux|lois penales', 'codes penaux'),
  row(
    'mode',
    "complicite|complicites|tentative|tentatives|tenter|participation|(l')?instigation|(l')?acquiescement|(l')?assentiment",
    'tentative',
  ),
  row('mode', 'consentement (expres|tacite|ou|et|des|exprime)', 'consentement expres'),
  row(
    'publicOfficial',
    'agent public|agents publics|fonctionnaire public|fonctionnaires publics|fonction publique',
    'agent public',
  ),
  row(
    'publicOfficial',
    "agissant a titre officiel|(l'|d')?agent de l'etat|agents de l'etat|agent de l'autorite",
    'agissant a titre officiel',
  ),
  row(
    'removeBar',
    'abroge~|retir~|aboli~|supprim~|leve~|modifi~|exclu~|revis~|reexamin~|elimin~|interdi~|renonc~|annul~|revoqu~',
    'abroger',
  ),
  row('bar', "(l'|d')?amnisti~|(l'|d')?immunite|immunites|grace|graces|pardon", 'amnistie'),
  row(
    'priorSanction',
    "(l'|d')?(autorisation|accord|consentement|aval) (prealable|prealables|hierarchique|ministerielle)",
    'autorisation prealable',
  ),
  row(
    'layDown',
    'prevoi~|dispos(er|e|ant)|stipul~|inscri~|enonc~|precis~|etabli~|consacr~|inclu~|introdui~|affirm~',
    'prevoir',
  ),
  row('widen', 'elargi~|etend~|etendre|etende|extension', 'elargir'),
  row('theTreaty', 'celle-ci|cette derniere|elle|cet instrument|ses dispositions|\ue00a|ledit instrument', 'celle-ci'),
  row(
    'crime',
    'crime|crimes|infraction|infractions|delit|delits|incrimination|incriminations|qualification penale',
    'crime',
  ),
  row(
    'law',
    'loi|lois|legislation|legislations|legislatif|legislatifs|legislative|legislatives|code|codes|constitution|constitutionnel~',
    'loi',
  ),
  row(
    'law',
    'droit (interne|national|penal)|penalement|ordre juridique|cadre (juridique|legal|legislatif)',
    'droit interne',
  ),
  row('law', 'dispositions (legales|penales|legislatives)', 'dispositions legales'),
  row(
    'code',
    'code penal|codes penaux|code de justice militaire|code penal militaire|legislation penale|droit penal|loi penale|arsenal (repressif|penal)',
    'code penal',
  ),
  row(
    'amend',
    'modifi~|revis~|reform~|amend~|harmonis~|mettre|mise|align~|adapt~|complet~|inclu~|introdu~|insere~|inscri~|integr~|prevoi~',
    'modifier',
  ),
  row('amend', 'renforc~|amelior~|modernis~|actualis~', 'renforcer'),
  row(
    'legislate',
    'adopt~|promulg~|acceler~|achev~|finalis~|approuv~|mener a bien|hater|vot(er|e)|edict~|elabor~|soumett~|soumis~|entree en vigueur',
    'adopter',
  ),
  row('legislate', 'faire entrer|doter|dotant|dote', 'faire entrer'),
  row(
    'inLine',
    'en conformite|conforme~|conformement|compatible~|en accord|en harmonie|en adequation|conformite',
    'en conformite',
  ),
]
