// French words that the rules share by name: `{law}` in a pattern stands for the rows that mean `law`.
import type { PatternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => ({ language: 'fr', means, pattern, sample })

export const wordRows: readonly PatternRow[] = [
  row('T', "(actes|acte|crime|infraction|pratique|delit)? (de|d'actes de)? (la)? tortur~", 'torture'),
  // torture by the words of article 1: "le fait d’infliger une douleur ou des souffrances aiguës"
  row('T', 'inflig~ *1 (douleur|douleurs) *2 souffrances *1 aigues', 'infliger une douleur ou des souffrances aigues'),
  row('tort', 'tortur~', 'torture'),
  row('gap', 'vide|vides|lacune~|faille~|omission~|carence~', 'lacunes'),
  row(
    'adjust',
    'adapt~|align~|harmonis~|modifi~|revis~|reform~|complet~|mettre|actualis~|amend~|revoir|revoie',
    'harmoniser',
  ),
  row('make', 'creer|creant|cree|creation|instaur~|institu~|introdui~|introduction|prevoi~|prevoyant|erige~', 'creant'),
  row(
    'own',
    'specifique~|distinct|distincts|distincte~|autonome~|a part entiere|separee~|independante~|propre|particulier|particuliere',
    'specifique',
  ),
  row('so', 'pour|afin|sorte|veill~|assur~|recommand~|obtenir|exig~|garanti~', 'veiller'),
  row(
    'otherSubject',
    'asile|refugie~|etrangers|immigration|migration~|extradition|terrorisme|prison~|detention|garde a vue|presse|mineurs|famille',
    'asile',
  ),
  row('grave', 'gravite|(caractere|nature) grave', 'gravite'),
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
  row('removeBar', '(mettre|mette|mettant) fin|faire disparaitre', 'mettre fin'),
  row('bar', "(l'|d')?amnisti~|(l'|d')?immunite|immunites|grace|graces|pardon", 'amnistie'),
  row(
    'priorSanction',
    "(l'|d')?(autorisation|accord|consentement|aval) (prealable|prealables|hierarchique|ministerielle)",
    'autorisation prealable',
  ),
  row(
    'layDown',
    'prevoi~|prevoyant|dispos(er|e|ant)|stipul~|inscri~|enonc~|precis~|etabli~|consacr~|inclu~|introdui~|affirm~|specifi~|incorpor~',
    'prevoir',
  ),
  // what a prosecution is made to wait for, and the prosecution itself
  row(
    'permission',
    'autorisation|accord|aval|consentement|permission|agrement|feu vert|levee|assentiment|decision|ordre de poursuite~',
    'autorisation',
  ),
  row(
    'charge',
    'poursui~|poursuite|poursuites|inculp~|juge|juges|juger|jugee|mettre en examen|mis en examen',
    'inculper',
  ),
  row(
    'charge',
    'mise en accusation|(engager|ouvrir|intenter|introduire) *2 (action|procedure|poursuites|proces)',
    'engager des poursuites',
  ),
  row(
    'charge',
    'action publique|action penale|(traduit|traduits|traduire|traduite) (en justice|devant)',
    'action publique',
  ),
  row(
    'ruleOfLaw',
    'necessite|besoin|exigence|obligation|regle|regles|disposition~|article|articles|clause|clauses',
    'necessite',
  ),
  row(
    'ruleOfLaw',
    'condition|conditions|alinea|paragraphe|{law}|decret|ordonnance|reglement|reglements|regime|systeme|pratique',
    'alinea',
  ),
  // what a law takes from the reach of the courts
  // "le projet de loi portant prévention et répression de la torture devrait être adopté"
  row(
    'makesIllegal',
    'reprim~|repression|prevention|incrimin~|criminalis~|penalis~|sanctionn~|puniss~|abolition',
    'repression',
  ),
  row('makesIllegal', 'interdis~|interdiction|prohib~|elimination|contre|defini~', 'interdisant'),
  row(
    'passed',
    'adopt~|vot(e|ee|er)|promulgu~|approuv~|abouti~|finalis~|acheve~|soumis~|depose~|entre~ en vigueur',
    'adopte',
  ),
  row(
    'doAwayWith',
    'preven~|elimin~|eradiqu~|eradication|combattre|lutter|lutte|interdi~|aboli~|mettre fin|mettant fin',
    'eradiquer',
  ),
  row('dropBill', 'retir~|rejet~|renonc~|abandonn~|ecart~|ne pas adopter|abstenir *2 adopter', 'retirer'),
  row(
    'protected',
    'temoin~|victimes|plaignant~|lanceurs|medecins|avocats|experts|migrants|prisonniers|detenus',
    'temoins',
  ),
  row('exempts', 'exoner~|exempt~|soustra~|protege~|mett~ *1 abri|dispens~|epargn~', 'exonerent'),
  row('criminalAnswer', '{charge}|responsabilite (penale)?|sanction~|chatiment|peine~', 'responsabilite penale'),
  row(
    'command',
    '(responsabilite|responsables) (penale)? *2 (superieur~|chefs|commandant~|hierarchique~|commandement)',
    'responsabilite penale des superieurs',
  ),
  row(
    'command',
    '(superieur~|chefs|commandant~) *9 (penalement|tenus|responsable~) *2 (responsable~|actes|comptables)',
    'superieurs soient tenus penalement responsables',
  ),
  row(
    'staff',
    'agents|policiers|fonctionnaires|personnel~|militaires|(membres|forces) *2 (forces|ordre|police)|gardiens',
    'policiers',
  ),
  row('claims', '(demande~|droit~|action~|recours) *2 (reparation~|indemnisation~|victimes)', 'demandes de reparation'),
  row('required', 'requis~|exige~|necessaire~|imposee|demandee|subordonne~|obligatoire', 'exigee'),
  row('justifies', 'justifi~|excus~|legitim~', 'justifiee'),
  row(
    'noneOf',
    'aucun~ *2 (circonstance~|situation~|motif~|raison~|consideration~|etat)|nulle circonstance|rien ne|ni (l etat|la guerre)',
    'aucune circonstance',
  ),
  row('excuse', 'fait justificatif|moyen de defense|excuse|cause (de justification|exoneratoire)', 'fait justificatif'),
  row('noneOf', '(en|sous) aucun (cas|pretexte)|en aucune (circonstance|situation|occasion)|jamais', 'en aucun cas'),
  row('permit', 'permet~|permett~|autoris~|admet~|toler~|justifi~|legitim~|excus~', 'permet'),
  row(
    'emergency',
    "(l')?(etat|situation~) (d'urgence|d'exception|de guerre|de siege)|circonstances exceptionnelles|temps de guerre",
    'etat de siege',
  ),
  row('ensure', 'garanti~|assur~|veill~|faire en sorte|fasse en sorte', 'garantir'),
  // the criminal answer for ill-treatment of those who do it, in the present: what was done is for the courts
  row(
    'illDeed',
    '(soumett~|soumet|soumettre|inflige|infligent|infligeant|infliger|commett~|commet|livrent|recour~) *8 {ILL}',
    'soumettent des personnes a des mauvais traitements',
  ),
  row('illDeed', '(maltraite|maltraitent|maltraitant)|(pour|en cas de) *2 {ILL}', 'maltraitent'),
  row(
    'listOfCrimes',
    '(parmi|au nombre) *3 {crime}|(dans|a|au|sur) *1 (liste|catalogue|categorie) *3 {crime}',
    'parmi les crimes',
  ),
  row(
    'writeInto',
    'transpos~|incorpor~|integr~|inscri~|introdui~|reprendre|reprenant|reprodui~|consacr~',
    'transposer',
  ),
  row('article1', '(article|articles) (premier|1|1er)', 'article premier'),
  row('article4', '(article|articles) 4', 'article 4'),
  row(
    'elsewhere',
    "(a )?l'etranger|etranger|hors *3 territoire|hors du territoire|en dehors *3 territoire|hors de ses frontieres|ou qu'ils|en tout lieu",
    'hors de son territoire',
  ),
  row(
    'elsewhere',
    "quel que soit *2 (lieu|pays|endroit)|(un|d'autres|d'un) (autre)? (pays|etat)",
    'quel que soit le lieu',
  ),
  row(
    'jurisdiction',
    'competence (penale)? (universelle|extraterritoriale)|double incrimination',
    'competence universelle',
  ),
  row(
    'jurisdiction',
    '(etabli~|exerc~) *2 competence *9 (actes|infractions|crimes|faits|cas|affaires|tortur~)',
    'etablir sa competence pour les actes de torture',
  ),
  row(
    'jurisdiction',
    '(applique~|applicable~) *8 (commis|commise|commises) *3 {elsewhere}',
    'applique aux actes commis a l etranger',
  ),
  row(
    'jurisdiction',
    '(competence|competent|competents|competente|competentes|connaitre|juger) *14 {elsewhere}',
    'competents a l etranger',
  ),
  row('widen', 'elargi~|etend~|etendre|etende|extension', 'elargir'),
  row('otherTreaties', '\ue002|\ue003|\ue00d|pacte|pactes|conventions|traites|instruments', 'pacte'),
  row('intoAccord', 'incorpor~|transpos~|integr~|harmonis~|mettre|mise|align~|adapt~|rendre', 'harmoniser'),
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
    'modifi~|revis~|reform~|amend~|harmonis~|mettre|mise|align~|adapt~|complet~|inclu~|introdu~|insere~|inscri~|integr~|prevoi~|prevoyant',
    'modifier',
  ),
  row('amend', 'renforc~|amelior~|modernis~|actualis~|revoir|revoie', 'renforcer'),
  row(
    'legislate',
    'adopt~|promulg~|acceler~|achev~|finalis~|approuv~|mener a bien|hater|vot(er|e)|edict~|elabor~|soumett~|soumis~|entree en vigueur',
    'adopter',
  ),
  row(
    'legislate',
    'faire aboutir|mener a terme|(inscri~|remett~|mettre|porter) *1 ordre du jour|repren~|relanc~|debat~',
    'faire aboutir',
  ),
  row(
    'legislate',
    'faire entrer|doter|dotant|dote|(present~|depos~) *1 (projet|proposition|avant-projet)',
    'faire entrer',
  ),
  row(
    'inLine',
    'en (pleine|totale)? conformite|conforme~|conformement|compatible~|en accord|en harmonie|en adequation|conformite',
    'en conformite',
  ),
]
