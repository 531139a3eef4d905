// French expressions where a place in the text must be said exactly, each with a sample.
import { type PatternRow, patternRow } from '../../patterns.ts'

const row = (means: string, pattern: string, sample: string): PatternRow => patternRow('fr', means, pattern, sample)

/** Read in a folded text: lower case, accents taken off. */
export const exactRows: readonly PatternRow[] = [
  // "créer une unité d’enquête sur les crimes de torture": what is made is no crime
  row(
    'makes another thing',
    String.raw`^\w+ +(?:(?:une?|le|la|les|des) +)?(?:[a-z]+ +){0,1}(?:{{thing made}})\b`,
    'creer une unite sur les crimes de torture',
  ),
  row(
    'thing made',
    '(?:registre|unite|pole|parquet|service|bureau|brigade|commission|programme|cour|chambre)s?',
    'pole',
  ),
  row(
    'thing made',
    '(?:protocole|mecanisme|formation|statistique|procureur|tribunal)s?|base de donnees|mesures',
    'protocole',
  ),
  row('thing made', 'tribunaux|(?:equipe|departement|observatoire|comite)s?', 'tribunaux'),
  // "enquêter sur la torture et créer une infraction spécifique de traite"
  row(
    'offence of another thing',
    String.raw`\b(?:{{named crime}}) +(?:{{of its own}}) +(?:d[eu']|contre|en matiere d[e']) *(?!.{0,40}tortur)`,
    'creer une infraction specifique de traite',
  ),
  row('named crime', '(?:crime|infraction|delit|incrimination)s?', 'infraction'),
  row(
    'of its own',
    '(?:penale +)?(?:specifique|distincte?|autonome|separee?|independante?|propre|a part entiere)',
    'specifique',
  ),
  // "modifier la loi sur les associations": under a heading on the offence, a law about something else
  row(
    'law about another thing',
    String.raw`\b(?:lois?|legislation|code|projet de loi) +(?:{{on}}) +(?!(?:[a-z'-]+ +){0,2}?(?:[a-z]')?(?:{{of the offence}}))[a-z]`,
    'modifier la loi sur les associations',
  ),
  row('on', 'sur|relati(?:f|ve|fs|ves) +a|concernant|regissant|en matiere de', 'sur'),
  row(
    'of the offence',
    'tortur|traitement|crime|infraction|peine|penal|amnisti|prescription|militaire|armee|arme|ce|la +question',
    'crime',
  ),
  row('of the offence', String.raw`[\ue000-\uf8ff0-9]`, '\ue001'),
  // "adopter la loi sur l'aide juridictionnelle afin de prévenir la torture"
  row('guards', '.{0,120}?{{with a view}}.{0,160}tortur', 'afin de prevenir la tortur'),
  row(
    'law of another name',
    String.raw`\b(?:{{law}}) +(?:{{on}}|portant +sur) +(?!(?:(?!{{with a view}})[a-z'-]+ +){0,4}?(?:[a-z]')?(?:{{its subject}})){{guards}}`,
    "adopter la loi sur l'aide juridictionnelle afin de prevenir la tortur",
  ),
  row(
    'law of another name',
    String.raw`\b(?:{{law}}) +(?:de +(?:la +)?)?(?:{{other field}}) +{{guards}}`,
    'adopter la nouvelle loi penitentiaire afin de prevenir la tortur',
  ),
  row(
    'law of another name',
    String.raw`\b(?:{{law}}|cadre juridique) +(?:(?!tortur)[a-z'0-9-]+ +){0,8}?(?:[a-z]')?(?:{{measure}}){{guards}}`,
    'prevoir par la loi un registre afin de prevenir la tortur',
  ),
  row(
    'measure',
    'enregistre|registre|avocat|medecin|examen|interrogatoire|garde +a +vue|detention|visite|inspection|isolement',
    'registre',
  ),
  row(
    'law of another name',
    String.raw`\bprotection +des +(?:{{some persons}})[a-z]*\b.{0,120}?\bcontre +la +tortur`,
    'une loi sur la protection des defenseurs contre la tortur',
  ),
  row(
    'some persons',
    'defenseur|journaliste|temoin|plaignant|lanceur|avocat|medecin|femme|enfant|migrant',
    'defenseur',
  ),
  row('law', 'lois?|legislation|projet +de +loi', 'loi'),
  row(
    'its subject',
    'tortur|traitement|crime|infraction|delit|penal|peine|prevention|interdi|repress|prohib',
    'prevention',
  ),
  row(
    'its subject',
    String.raw`elimination|droits +de +l'homme|toutes +les +personnes|ce|[\ue000-\uf8ff0-9]`,
    'elimination',
  ),
  row(
    'with a view',
    String.raw`\b(?:pour|afin +d[e']|en +vue +d[e']|visant +a|de +maniere +a|de +facon +a|comme|et +qu[e'])`,
    'afin de',
  ),
  row(
    'other field',
    'penitentiaire|carcerale|policiere|antiterroriste|electorale|famille|presse|police|travail',
    'penitentiaire',
  ),
]

/** Headings on the offence. */
export const headingRows: readonly PatternRow[] = [
  // "Définition et incrimination de la torture"; "peines ou traitements cruels" name no offence
  row(
    'offence heading',
    String.raw`\b(?:{{in law}}|peines(?! ou)|sanctions|amnisti|legislation|cadre juridique)[a-z]*\b.*tortur`,
    'peines applicables a la torture',
  ),
  row('offence heading', String.raw`tortur.*\b(?:{{in law}})`, 'torture : definition'),
  // « impunité des crimes de torture » is about what is done, not about what the law says
  row(
    'offence heading',
    String.raw`^(?!.*\b(?:{{in fact}})).*\b(?:crime|infraction|delit).*tortur`,
    'le crime de torture',
  ),
  row(
    'offence heading',
    String.raw`^(?!.*\b(?:{{in fact}})).*tortur.*\b(?:crime|infraction|delit)`,
    "la torture en tant qu'infraction",
  ),
  row('in fact', 'impunite|enquete|poursuites|plainte|victime|reparation|responsabilites', 'impunite'),
  row('in law', 'defin|incrimin|criminalis|penalis|prescri|imprescri', 'incrimination'),
  // in a text of the Committee: "Definition et incrimination", of torture
  row('bare heading', '^(?:{{of the law}})(?:,? +(?:et +)?(?:{{of the law}}))*$', 'definition et incrimination'),
  row('of the law', 'definition|incrimination|criminalisation|peines(?: +appropriees)?', 'incrimination'),
]
