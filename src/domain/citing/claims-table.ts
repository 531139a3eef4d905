// Words by which a citation says which version it cites, in which language the original is, and who made a recommendation.
import { type PatternRow, type PatternTable, patternRow as row } from '../patterns.ts'

/** `means` of a version is its kind; of an original, the language. */
export const claimRows: readonly PatternRow[] = [
  row(
    'en',
    'advance_unedited',
    'advance (?:unedited |edited )?(?:version|copy)|unedited version|\\bAUV\\b',
    'advance unedited version',
  ),
  row(
    'fr',
    'advance_unedited',
    'version (?:préliminaire|avancée|non éditée|anticipée)',
    'version préliminaire non éditée',
  ),
  row('es', 'advance_unedited', 'versión (?:avanzada|anticipada|sin editar|preliminar)', 'versión avanzada sin editar'),
  row('any', 'provisional', 'provisional version|version provisoire|versión provisional', 'provisional version'),
  row(
    'any',
    'unofficial_translation',
    'unofficial translation|traduction non officielle|traducción no oficial',
    'unofficial translation',
  ),
  row('any', 'original en', 'original ?: ?(?:English|anglais|inglés)|original in English', 'original: English'),
  row('any', 'original fr', 'original ?: ?(?:French|français|francés)|original in French', 'original: French'),
  row('any', 'original es', 'original ?: ?(?:Spanish|espagnol|español)|original in Spanish', 'original: Spanish'),
  row('en', 'recommended by', 'recommend(?:ed|ation) (?:by|of|from) |made by ', 'recommended by Norland'),
  row(
    'en',
    'recommended by',
    'rec(?:ommendation|\\.)?s? (?:no\\. ?)?[\\d.]{3,8},? (?:by|from) ',
    'rec. 6.1 by Norland',
  ),
  row('fr', 'recommended by', 'recommand(?:ée?s?|ation) (?:par|de) |formulée?s? par ', 'recommandé par la Norlande'),
  row('es', 'recommended by', 'recomenda(?:d[ao]s?|ción) (?:por|de) |formuladas? por ', 'recomendado por Norlandia'),
  row(
    'any',
    'recommends',
    ' (?:had |has |have |a |ont )?(?:recommended|recommandé|recomendó|recomendaron)(?! by| par)',
    'X recommended that',
  ),
  // "in its 2098 concluding observations", "In May 2099 the Committee …"
  row(
    'any',
    'year of a text',
    '(?<!\\d)((?:19|20)\\d\\d) concluding observations|\\b(?:in|en) (?:[\\p{L}]{3,10} (?:de )?)?((?:19|20)\\d\\d),? (?:the Committee|le Comité|el Comité)',
    'its 2098 concluding observations',
  ),
  row(
    'any',
    'number',
    '(?:at|pp?|pages?|arts?|articles?|artículos?|n|nos?|nums?|núms?|numéros?|items?|notes?)[\\s.°º]{0,3}(?=\\d)',
    'p. 7',
  ),
  row(
    'any',
    'number',
    '(?:points?|puntos?|pár|parágrafos?|sections?|secs?|chaps?|chapters?|alinéas?|annexe?s?|anexos?)[\\s.°º]{0,3}(?=\\d)',
    'point 7',
  ),
]

export const claimTable: PatternTable = { rows: claimRows, flags: 'iu' }
