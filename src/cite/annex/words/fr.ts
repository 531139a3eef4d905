// The words of an annex in French.
import { countedIn } from '../../../domain/counted.ts'
import { isOneNumber } from '../../../domain/coverage.ts'
import type { AnnexWords } from './en.ts'

const counted = countedIn('fr')

export const fr: AnnexWords = {
  title: 'Annexe : recommandations des mécanismes des Nations Unies',
  cover: {
    made: 'Établie le',
    data: 'Version des données',
    program: 'Établie avec',
    states: 'États',
    rows: 'Recommandations',
    choice: 'Choix',
    style: 'Style des références',
    next: 'La partie suivante',
  },
  count: (shown, total) =>
    shown === total ? String(total) : `${shown} sur ${total} ; les autres ne sont pas dans ce fichier`,
  basket: 'recommandations choisies une à une',
  unknownIds: (ids) => `Aucune recommandation n’a l’identifiant ${ids} : absente de ce fichier.`,
  verbatim:
    'Les textes sont cités mot pour mot, dans la langue où ils ont été lus. Les mots qui les entourent sont les nôtres, non ceux d’un mécanisme.',
  notHeld: (address) => `Le texte n’est pas détenu ici. Il se lit dans le document officiel : ${address}`,
  someNotHeld: (count, of) =>
    `Lignes sans texte ici : ${count} sur ${of}. Il s’y trouve une note de notre part sur leur objet, non les mots d’un mécanisme. Les lire dans le document officiel avant de citer.`,
  copied: (count, of) =>
    `Lignes copiées de l’Index universel des droits de l’homme : ${count} sur ${of}. Leurs documents n’ont pas été lus ici, et leurs mots peuvent différer du document. Ne les citer que d’après le document officiel.`,
  byHand: (count: number, of: number) =>
    `Lignes lues dans des fichiers que l’exploitant de ce service a importés à la main\u00a0: ${count} sur ${of}. Ces fichiers ne viennent pas d’une adresse officielle\u00a0; comparer les lignes au document officiel.`,
  check: 'Comparer chaque citation au document officiel avant de la publier.',
  invented: 'EXEMPLE INVENTÉ',
  inventedMore:
    'Certains de ces États et de ces textes n’existent pas. Ils montrent à quoi ressemble une annexe ; ne pas les utiliser.',
  missing: 'Ce qui n’est pas détenu',
  missingNone:
    'Aucun document manquant sur ces États ne nous est connu. Cela ne veut pas dire qu’il n’en existe aucun.',
  missingBehind: (count) =>
    `Ce qui n’est pas détenu sur ces États, à notre connaissance (${count}), figure après les lignes.`,
  missingMore: (count) => `et ${counted(count, 'autre', 'autres')}`,
  columns: {
    number: 'N°',
    asked: 'Ce qui a été demandé (mot pour mot)',
    askedCopied: 'Ce qui a été demandé (mot pour mot, sauf les lignes marquées comme copies)',
    askedNotHeld: 'Ce qui a été demandé (texte non détenu)',
    by: 'Par qui',
    when: 'Quand',
    position: 'Position de l’État',
    repeats: 'Répété (comparé par nous dans cette annexe)',
  },
  recommendedBy: (states) => `recommandé par\u00a0: ${states}`,
  noPosition: 'Cette procédure ne consigne aucune position',
  noAnswer: 'Aucune réponse n’est détenue',
  noDate: 'aucune date imprimée',
  adopted: (day) => `adopté le ${day}`,
  notRepeated: 'Non répété dans cette annexe',
  noneRepeated: 'Aucune ligne n’en répète une autre de cette annexe, d’après notre comparaison.',
  printedBefore: (number) => `les mêmes mots qu’au n° ${number}`,
  laterBy: (place) => `demandé de nouveau dans ${place}`,
  withdrawn: 'Retirée : une version ultérieure du document n’a plus ce texte.',
  replaced: (symbol) => `Remplacé par ${symbol} : citer ce document.`,
  proof: 'Où chaque texte a été lu',
  proofMore:
    'Le SHA-256 du fichier identifie les octets qui ont été lus ; celui du texte, les mots ci-dessus (sans les mots d’ouverture).',
  read: {
    version: 'version',
    language: 'langue',
    file: 'SHA-256 du fichier',
    text: 'SHA-256 du texte',
    page: 'page',
    captured: 'copié',
    address: 'adresse',
    versionOfFile: 'version, telle que le fichier importé l’imprime',
    origin: 'origine',
    byHand: 'un fichier de l’exploitant, importé à la main\u00a0; il ne vient pas d’une adresse officielle',
    imported: 'importé',
    compare: 'adresse officielle, où comparer',
    doubts: 'doutes de notre lecteur',
    inEnglish: ' (en anglais)',
    moreDoubts: (count: number) => `et ${counted(count, 'autre', 'autres')} sur la page du document`,
    here: 'ici',
    none: 'non détenu',
  },
  notes: 'Notes',
  mechanisms: { UPR: 'Examen périodique universel', SRT: 'Rapporteur spécial sur la torture' },
  gap: {
    not_read: 'recueilli, mais illisible',
    withdrawn: 'retiré de la liste officielle',
    not_fetched: 'annoncé, mais il n’a pas pu être obtenu',
    registered: 'connu par un registre ; son texte n’est pas détenu',
    copied: 'copié de l’Index universel des droits de l’homme ; non lu ici',
    known: 'existence connue ; non détenu',
  },
  cell: (period, runs, standing) =>
    `${(isOneNumber(runs) ? { cycle: 'cycle', session: 'session', year: 'année' } : { cycle: 'cycles', session: 'sessions', year: 'années' })[period]} ${runs.join(', ')} : ${standing === 'missing' ? 'attendu mais non détenu' : 'inconnu'}`,
  filters: {
    state: 'État',
    mechanism: 'mécanisme',
    topic: 'thème (notre étiquette)',
    subtag: 'sur l’incrimination (notre étiquette)',
    criminalisation: 'incrimination (aide à la recherche)',
    position: 'position',
    textStatus: 'texte détenu',
    recommendingState: 'recommandé par',
    cycle: 'cycle',
    region: 'région',
    recommendingRegion: 'région de l’État qui recommande',
    year: 'année',
    type: 'genre de document',
    from: 'distribué à partir du',
    to: 'distribué jusqu’au',
    symbol: 'document',
    language: 'langue du texte',
    q: 'mots',
    id: 'choisies',
  },
  everything: 'tout ce qui est détenu',
}
