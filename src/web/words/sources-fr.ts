// The words of the page of sources in French.
import { countedIn, inDigits } from '../../domain/counted.ts'
import type { SourcesWords } from './sources-en.ts'

const counted = countedIn('fr')

export const fr: SourcesWords = {
  title: 'Sources et couverture',
  intro: (held, copied) =>
    `${counted(held, 'document a été lu', 'documents ont été lus')} ici, dans une copie conservée d’un site officiel ou d’un fichier importé par l’exploitant. ${copied > 0 ? `Les textes de ${counted(copied, 'autre document', 'autres documents')} ont été copiés de l’Index universel des droits de l’homme ; les documents eux-mêmes n’ont pas été lus ici. ` : ''}Cette page indique où les documents sont cherchés, quand cela a fonctionné pour la dernière fois, et ce qui manque.`,
  heldBack: 'En suspens :',
  unread: {
    waiting: (n) => `Pas encore classés : la prochaine exécution lira ${counted(n, 'texte', 'textes')}.`,
    too_long: (n) => `Non classés, car trop longs pour les règles : ${counted(n, 'texte', 'textes')}.`,
    timed_out: (n) => `Non classés, car les règles ont mis trop de temps : ${counted(n, 'texte', 'textes')}.`,
  },
  coverage: 'Couverture',
  expected:
    'Attendu : un examen ou une visite que nos faits mentionnent et qui est terminé, ou un document annoncé par une liste officielle. On ne sait pas ce qui existe en outre. Un document manquant ne dit rien d’un État.',
  index: {
    title: 'Comparaison avec l’Index universel des droits de l’homme',
    intro:
      'Paragraphes de documents que l’index et nous avons lus. Les mots du document l’emportent ; les écarts sont à examiner par les responsables de nos lecteurs.',
    source: 'Source',
    documents: 'Documents',
    same: 'Mêmes mots',
    differs: 'Autres mots',
    onlyIndex: 'Dans l’index seul',
    onlyOurs: 'Chez nous seuls',
    caption: 'Paragraphes par source de notre lecture',
    noNumber: 'sans numéro',
    alone: (records, documents) =>
      `${counted(records, 'enregistrement', 'enregistrements')} de ${counted(documents, 'document', 'documents')} ${records < 2 ? 'est seul' : 'sont seuls'} : le document lui-même n’a pas encore été lu ici.`,
    list: (n) => `Les premiers paragraphes qui ne concordent pas (${n})`,
  },
  noSource: 'Aucune source n’est configurée sur cette installation.',
  result: {
    green: 'en ordre',
    yellow: 'en ordre, avec des remarques',
    red: 'en échec : rien de la dernière exécution n’a été repris',
    running: 'en cours',
    never_run: 'jamais exécutée sur cette installation',
  },
  never: 'jamais',
  verdict: {
    within: 'comme attendu',
    below: 'moins qu’attendu',
    above: 'plus qu’attendu',
    not_counted: 'pas encore compté',
  },
  noneCounted: 'rien de compté',
  eachDocument: (count, lowest, highest) => `${count}, de ${lowest} à ${highest} par document`,
  expects: (min, max, each) => `(attendu : de ${min} à ${max}${each ? ' par document' : ''})`,
  evidence: {
    seen: 'fonctionnement constaté',
    reported: 'fonctionnement rapporté',
    unverified: 'jamais vérifié en ligne',
  },
  times: (n) => `${n} fois`,
  remedy: 'Ce que vous pouvez faire :',
  more: (n) => `et ${n} de plus`,
  facts: {
    result: 'État de la source',
    publisher: 'Éditeur',
    windows: 'Échéances des examens',
    lastRun: 'Dernière exécution',
    lastSuccess: 'Dernier succès',
    files: 'Fichiers archivés',
    listings: 'Documents annoncés',
    records: 'Enregistrements de l’export',
    recommendations: 'Recommandations lues',
  },
  computed: 'calculées pour ce mécanisme',
  notComputed: 'non calculées pour ce mécanisme : seuls ses textes sont recueillis',
  faults: 'Défauts de la dernière exécution',
  notReadable: 'Archivés, mais pas encore lisibles',
  importedFiles: (n) => counted(n, 'fichier importé', 'fichiers importés'),
  routes: 'Voies d’accès',
  routesCaption: 'Voies vers les documents, dans l’ordre où elles sont essayées',
  route: 'Voie',
  what: 'Description',
  evidenceHead: 'Fiabilité',
  answers: 'Réponses, dernière exécution',
  period: { cycle: 'Cycle', session: 'Session', year: 'Visites de' },
  byPeriod: { cycle: 'États par cycle', session: 'États par session', year: 'États par année' },
  periodCaption: 'D’après nos faits : examens et visites terminés ou à venir',
  when: 'Quand',
  held: 'Détenus',
  missing: 'Attendus, non détenus',
  unknown: 'Inconnus',
  documents: (n) => (n === 0 ? 'aucun document détenu' : counted(n, 'document détenu', 'documents détenus')),
  copied: (n) =>
    n < 2
      ? `${inDigits(n, 'fr')} copié de l’Index universel des droits de l’homme, non lu ici`
      : `${inDigits(n, 'fr')} copiés de l’Index universel des droits de l’homme, non lus ici`,
  knownNotHeld: (n) =>
    n < 2
      ? `${inDigits(n, 'fr')} connu par sa cote et non détenu`
      : `${inDigits(n, 'fr')} connus par leur cote et non détenus`,
  unmet: (n) =>
    n < 2
      ? `résultat de ${inDigits(n, 'fr')} examen ou visite passé non détenu`
      : `résultats de ${inDigits(n, 'fr')} examens ou visites passés non détenus`,
  listNotWhole: 'liste des États incomplète',
  limit: {
    none: 'attendu : inconnu',
    whole: {
      cycle: 'attendu : connu par cycle',
      session: 'attendu : connu par session',
      year: 'attendu : connu par année',
    },
    from: {
      cycle: (n) => `attendu : connu à partir du cycle ${n}, inconnu avant`,
      session: (n) => `attendu : connu à partir de la session ${n}, inconnu avant`,
      year: (n) => `attendu : connu à partir de ${n}, inconnu avant`,
    },
    except: (n, numbers) => `attendu : connu à partir de la session ${n}, sauf ${numbers} ; sinon inconnu`,
  },
  gaps: (n) => `Ce qui manque, avec la raison (${n})`,
  gap: {
    not_read: 'recueilli, mais illisible',
    withdrawn: 'retiré de la liste officielle',
    not_fetched: 'annoncé, mais la dernière exécution n’a pas pu l’obtenir',
    copied: 'copié de l’Index universel des droits de l’homme ; non lu ici',
    registered: 'connu par le registre ; texte pas encore recueilli',
    known: 'existence connue ; pas encore recueilli',
  },
  yearsHeld: 'Recommandations détenues, par année du document',
  unmetByState: (n) => `Examens et visites passés sans résultat ici, par État (${n})`,
  askMissing: 'Montrer ce qui manque',
  forOperator: (n) => `Pour qui fait fonctionner ce service : dernière exécution, nombres et voies (${n})`,
  missingTitle: 'Ce qui manque',
  allMissing: 'Ce qui est détenu et manque pour tous les États, et l’état de chaque source',
  firstGaps: (n) => (n < 2 ? 'Le premier par État ;' : `Les ${n} premiers par État ;`),
  asJson: 'tous au format JSON',
  lookFor: {
    toCome: 'À envoyer : non annoncé, et attendu dans les douze prochains mois',
    mechanism: 'Mécanisme',
    what: 'Objet',
    expected: 'Attendu',
    page: 'Page officielle',
    pages: (n) => counted(n, 'page', 'pages'),
    now: 'Dates non annoncées ici qui peuvent tomber dans les trois mois',
    later: 'Dates non annoncées ici',
    laterSummary: (n) => `Plus tard, ou à tout moment (${n})`,
  },
}
