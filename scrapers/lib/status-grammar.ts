// A notice of status in any order of its words: terms of status, the thing they stand with, and what usually stands around.
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import { compile, type PatternTable, patternRow as row, rowOfAny } from '../../src/domain/patterns.ts'

/** "weak" words are common ones: they say something only of a noun, or beside a second word. */
export const grammarTable: PatternTable = {
  precedence: ['restricted', 'unedited', 'early', 'unfinished', 'before final', 'to be edited', 'beside'],
  rows: [
    row('en', 'restricted', 'restricted|confidential|top secret', 'confidential'),
    row('fr', 'restricted', 'confidentiel(?:le)?s?|(?:diffusion|distribution) restreinte', 'confidentiel'),
    row('es', 'restricted', 'confidencial|(?:difusion|distribucion) (?:restringida|reservada)', 'confidencial'),
    row('en', 'unedited', 'un-? ?edited|(?:not|non)[- ]edited|auv', 'non-edited', 'edited'),
    row('fr', 'unedited', 'non[- ](?:editee?|mise? en forme|mise? au point)|inedite', 'non editee', 'editee'),
    row(
      'fr',
      'unedited',
      "non[- ](?:revue?|revisee?)(?: par (?:les services d'edition|les editeurs))?",
      "non revue par les services d'edition",
    ),
    row('es', 'unedited', 'sin (?:editar|edicion|revisar|revision)|inedita|inedito', 'sin editar'),
    row('es', 'unedited', 'no (?:editad|revisad)[oa]', 'no editada', 'no la editada'),
    row('en', 'early', 'advanced?', 'advance'),
    row('fr', 'early', 'avancee?|anticipee?', 'anticipee'),
    row('es', 'early', '(?:avanzad|adelantad|anticipad)[oa]', 'adelantada'),
    row('en', 'unfinished', '(?:working |zero |rough )?drafts?|pre-?publication|uncorrected', 'working draft'),
    row(
      'en',
      'unfinished',
      'embargo(?:ed)?|(?:not|no) (?:to be |for )?(?:public )?(?:released?|publication|published|distribution)',
      'embargo',
      'for release',
    ),
    row(
      'en',
      'unfinished',
      'not (?:yet )?(?:the )?(?:final|official|definitive|adopted|approved|corrected)|non-final',
      'not yet final',
    ),
    row('fr', 'unfinished', '(?:avant-)?projet(?: de travail)?|ebauche|brouillon|provisoire', 'avant-projet'),
    row(
      'fr',
      'unfinished',
      '(?:sous )?embargo|ne pas (?:publier|diffuser|divulguer)|(?:diffusion|publication) interdite',
      'sous embargo',
      'publier',
    ),
    row(
      'fr',
      'unfinished',
      'document de travail|(?:pas|non) encore (?:adoptee?|approuvee?|officiel(?:le)?|definiti(?:f|ve))',
      'pas encore adopte',
      'adopte',
    ),
    row(
      'fr',
      'unfinished',
      'non[- ](?:definiti(?:f|ve)|finale?|corrigee?|officiel(?:le)?|approuvee?|adoptee?)',
      'non definitive',
      'definitive',
    ),
    row('es', 'unfinished', '(?:borrador|(?:ante)?proyecto)(?: de trabajo)?|provisional|sin corregir', 'borrador'),
    row(
      'es',
      'unfinished',
      'embargo|embargad[oa]|no (?:publicar|difundir|divulgar)|prohibida su (?:difusion|publicacion)',
      'embargado',
      'publicar',
    ),
    row(
      'es',
      'unfinished',
      'documento de trabajo|(?:aun|todavia) no (?:aprobad|adoptad|oficial|definitiv)(?:[oa])?',
      'todavia no aprobado',
      'aprobado',
    ),
    row(
      'es',
      'unfinished',
      'no (?:definitiv[oa]|final|oficial|corregid[oa]|aprobad[oa])',
      'no definitiva',
      'definitiva',
    ),
    row('en', 'before final', 'preliminary|interim', 'preliminary'),
    row('fr', 'before final', 'preliminaire|intermediaire', 'preliminaire'),
    row('es', 'before final', 'preliminar', 'preliminar'),
    row(
      'en',
      'to be edited',
      'to be (?:formally |further |fully )?edited|(?:pending|before|prior to|awaiting) (?:final |formal |official )?editing',
      'to be edited',
      'edited',
    ),
    row(
      'en',
      'to be edited',
      'subject to (?:final |further |minor )?editorial (?:changes?|corrections?|revisions?)',
      'subject to editorial corrections',
      'subject to editorial',
    ),
    row(
      'fr',
      'to be edited',
      "(?:reste )?a (?:editer|mettre en forme)|avant (?:edition|mise en forme)|en attente (?:d'edition|de mise en forme)",
      'a editer',
      'editer',
    ),
    row(
      'fr',
      'to be edited',
      'sous reserve de (?:corrections|modifications|retouches) (?:redactionnelles|editoriales|de forme)',
      'sous reserve de corrections redactionnelles',
      'sous reserve de',
    ),
    row(
      'es',
      'to be edited',
      '(?:por|para) editar|(?:pendiente de|antes de su|antes de la) (?:edicion|revision editorial)',
      'pendiente de edicion',
      'edicion',
    ),
    row(
      'es',
      'to be edited',
      'sujet[oa] a (?:correcciones|cambios|modificaciones) (?:editoriales|de edicion|de forma|de estilo)',
      'sujeto a correcciones editoriales',
      'sujeto a',
    ),
    row('en', 'thing', 'version|copy|text|document|print|edition|file', 'copy'),
    row('fr', 'thing', 'version|texte|copie|document|exemplaire|tirage|edition', 'exemplaire'),
    row('es', 'thing', 'version|texto|copia|documento|ejemplar|edicion', 'ejemplar'),
    row(
      'en',
      'opening',
      String.raw`(?:please )?(?:note\W+)?(?:that )?(?:this|the present) (?:{{thing}} )?is(?: an?| the| only an?| still an?)?\b`,
      'this is an',
    ),
    row(
      'fr',
      'opening',
      String.raw`(?:note\W+)?(?:ceci|l[ea] presente? {{thing}}|ce(?:tte)? {{thing}}) est(?: une?| la| le)?\b`,
      'le present document est une',
    ),
    row(
      'es',
      'opening',
      String.raw`(?:nota\W+)?(?:(?:el|la) presente(?: {{thing}})?|est[aeo](?: {{thing}})?) es(?: una?| la| el)?\b`,
      'el presente documento es una',
    ),
    rowOfAny('beside', '{{day}}|{{tongue}}|{{masthead}}|{{condition}}|{{adoption}}', 'english only'),
    rowOfAny('day', String.raw`\d{1,2}(?:er|o|st|nd|rd|th)? (?:de )?\p{L}{3,10},? (?:de )?\d{4}`, '24 may 2098'),
    rowOfAny('day', String.raw`\p{L}{3,10} \d{1,2}(?:st|nd|rd|th)?, \d{4}`, 'may 24, 2098'),
    rowOfAny('day', String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d{2}-\d{2}`, '24/05/2098'),
    rowOfAny('tongue', '{{language}}(?: (?:only|seulement|uniquement|solamente|unicamente))?', 'francais seulement'),
    rowOfAny(
      'language',
      'english|french|spanish|anglais|francais|espagnol|ingles|frances|espanol|arabic|chinese|russian',
      'english',
    ),
    rowOfAny('masthead', String.raw`distr\b ?\.?|original\b ?(?:language)?|generale?\b`, 'distr. general'),
    rowOfAny('masthead', 'united nations|nations unies|naciones unidas', 'united nations'),
    row('en', 'condition', String.raw`(?:is |and )*subject to (?:\p{L}+ ){0,2}\p{L}+`, 'subject to change'),
    row('fr', 'condition', String.raw`sous reserve (?:de |d')(?:\p{L}+ )?\p{L}+`, 'sous reserve de modifications'),
    row('es', 'condition', String.raw`sujet[oa] a (?:\p{L}+ )?\p{L}+`, 'sujeta a cambios'),
    row(
      'en',
      'condition',
      'final (?:version|text) (?:to follow|will follow|follows|forthcoming)|for (?:information|reference) only',
      'final version to follow',
    ),
    row(
      'fr',
      'condition',
      '(?:version|texte) (?:definiti(?:f|ve)|finale?) (?:a suivre|a paraitre|suivra)|pour information',
      'version definitive a paraitre',
    ),
    row(
      'es',
      'condition',
      '(?:version|texto) (?:definitiv[oa]|final) (?:por publicar|a continuacion)|para informacion',
      'version definitiva por publicar',
    ),
    row(
      'en',
      'adoption',
      String.raw`(?:as )?adopted(?: by the committee(?: against torture)?)?(?: (?:at|during) its \w+ session)?`,
      'as adopted by the committee against torture',
    ),
    row(
      'fr',
      'adoption',
      String.raw`(?:tel(?:le)? qu'|tel(?:le)? que )?adoptee?(?: par le comite(?: contre la torture)?)?(?: a sa \w+ session)?`,
      'adoptee par le comite contre la torture',
    ),
    row(
      'es',
      'adoption',
      String.raw`(?:aprobad|adoptad)[oa](?: por el comite(?: contra la tortura)?)?(?: en su \w+ periodo de sesiones)?`,
      'aprobada por el comite contra la tortura',
    ),
    // of the whole text: "Conclusions and recommendations have not been edited" stands on final reports
    row(
      'en',
      'unclear',
      String.raw`^\W*(?:this|the|the present) {{whole}} (?:has|was) not (?:yet )?(?:been )?(?:formally |officially )?edited\b`,
      'this document has not been formally edited',
      'conclusions and recommendations have not been edited',
    ),
    row(
      'fr',
      'unclear',
      String.raw`^\W*(?:l[ea] presente?|cet?(?:te)?|l[ea]) {{whole}} n'a pas (?:encore )?(?:ete )?(?:officiellement )?(?:editee?|revue?|mise? au point)`,
      "ce document n'a pas ete officiellement edite",
      "l'annexe n'a pas ete editee",
    ),
    row(
      'es',
      'unclear',
      String.raw`^\W*(?:(?:el|la) presente|est[ae]|el|la) {{whole}} no (?:ha sido|fue|se ha) (?:aun |todavia |oficialmente ){0,2}(?:editad|revisad)[oa]\b`,
      'este documento no ha sido editado',
      'el anexo no ha sido editado',
    ),
    rowOfAny('whole', 'document|text[eo]?|version|report|rapport|informe|documento', 'document'),
    row('en', 'unclear', '^(?:for|pending) (?:adoption|approval|consideration|clearance)$', 'for adoption'),
    row('fr', 'unclear', "^pour (?:adoption|approbation)$|^en attente d'(?:adoption|approbation)$", 'pour adoption'),
    row('es', 'unclear', '^(?:para|pendiente de) (?:su )?(?:aprobacion|adopcion)$', 'para su aprobacion'),
  ],
}

/** Words that stand between those of a notice, or before them, and say nothing of the status. */
const wordsBetween: ReadonlySet<string> = new Set(
  (
    'of the a an and or as at on in from by date dated but note nb status still only final clean revised updated first ' +
    'second third latest strictly edited full before until after hours hrs gmt yet ' +
    'de du des la le les l d au aux en et ou un une statut mais encore finale revise revisee premiere deuxieme derniere ' +
    'strictement complete avant jusqu heures heure ' +
    'del el los las al y o una con fecha nota estado pero aun previo previa revisado revisada primer primera segundo ' +
    'segunda ultimo ultima estrictamente completo completa antes hasta horas hora'
  ).split(' '),
)

/** A term in the line: what it says, and whether it says so by itself. */
const terms: readonly { version: VersionKind; weak: boolean; words: RegExp }[] = (
  [
    ['restricted', 'restricted', false],
    ['unedited', 'advance_unedited', false],
    ['early', 'advance_unedited', true],
    ['unfinished', 'provisional', false],
    ['before final', 'provisional', true],
    // what is still to come stands last: "draft, subject to editing" is a draft
    ['to be edited', 'advance_unedited', false],
  ] as const
).map(([means, version, weak]) => ({ version, weak, words: wordsThat(means) }))

const things = wordsThat('thing')
const opening = compile(grammarTable.rows, 'opening', { flags: 'gu' })
const beside = wordsThat('beside')
const unclear = compile(grammarTable.rows, 'unclear', { flags: 'u' })

function wordsThat(means: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${compile(grammarTable.rows, means).source}(?![\p{L}\p{N}])`, 'gu')
}

/** "CAT/C/XVD/CO/3**" stands beside a notice and says nothing of it. */
const symbol = /(?<![\p{L}\p{N}])[A-Z]{1,6}\/[\w./()-]*\d[\w./()-]*\**/gu

/** Longer lines are text that speaks of a version. */
const longest = 160

/** Small letters without accents: capitals are often printed without them. Marks and letters set apart are the caller's. */
const plain = (line: string): string =>
  line
    .replace(symbol, ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Takes the words out of a line; tells whether there were any. */
const without = (line: string, words: RegExp): [rest: string, found: boolean] => {
  const rest = line.replace(words, ' ')
  return [rest, rest !== line]
}

/**
 * Returns what a line says of the version where each of its words belongs to such a notice: "Version: advance, unedited",
 * "VERSION AVANCEE NON EDITEE (français seulement)". A line with any other word is text, and gives null.
 */
export function grammarNotice(line: string): VersionKind | null {
  if (line.length > longest) return null
  let rest = plain(line).replace(opening, ' ')
  const found: { version: VersionKind; weak: boolean }[] = []
  for (const { version, weak, words } of terms) {
    const [left, isThere] = without(rest, words)
    rest = left
    if (isThere) found.push({ version, weak })
  }
  const [first] = found
  if (!first) return null
  const [left, hasThing] = without(without(rest, beside)[0], things)
  if (found.length === 1 && first.weak && !hasThing) return null
  const others = left.split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !/^\d{1,3}$/.test(word))
  return others.every((word) => wordsBetween.has(word)) ? first.version : null
}

/** Does a line of the front say something of the status that may mean a text that is not final, or nothing? */
export const isUnclearStatus = (line: string): boolean => line.length <= longest && unclear.test(plain(line))
