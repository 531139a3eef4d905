// The words with which a print says that it is not the final text, wherever on the page they stand.
import type { VersionKind } from '../../src/domain/mechanisms.ts'
import { closeSpaced, withoutMarks } from './paragraphs.ts'

export type Notice = { version: VersionKind; words: RegExp; samples: readonly string[] }

/** Rows in the order of their weight. A row matches the whole of a line, but for brackets, stars and rules around it. */
export const notices: readonly Notice[] = [
  { version: 'restricted', words: /restricted|confidential/, samples: ['RESTRICTED', 'Confidential'] },
  { version: 'restricted', words: /confidentiel(?:le)?|confidencial/, samples: ['CONFIDENTIEL', 'Confidencial'] },
  {
    version: 'unofficial_translation',
    words: /(?:this is an )?un-?official translation/,
    samples: ['Unofficial translation', 'This is an unofficial translation'],
  },
  {
    version: 'unofficial_translation',
    words: /traduction non[- ]officielle|traducción no oficial/,
    samples: ['Traduction non officielle', 'TRADUCCIÓN NO OFICIAL'],
  },
  {
    version: 'advance_unedited',
    words: /(?:advance|un-?edited)(?: ?(?:advance|un-?edited|un-?official|edited))*(?: ?(?:version|copy|text))?/,
    samples: [
      'ADVANCE UNEDITED VERSION',
      'Advance copy',
      'UNEDITED',
      'Advance edited version',
      'Advance unofficial copy',
    ],
  },
  {
    version: 'advance_unedited',
    words: /(?:version|texte|copie) (?:préliminaire |avancée |anticipée )?non[- ]éditée?/,
    samples: ['Version préliminaire non éditée', 'Version non éditée'],
  },
  {
    version: 'advance_unedited',
    words:
      /(?:versión|texto|copia) (?:avanzad[ao] |preliminar |anticipad[ao] )?(?:sin editar|no editad[ao]|sin edición)/,
    samples: ['Versión avanzada sin editar', 'Versión preliminar no editada'],
  },
  {
    version: 'provisional',
    words: /(?:first |final |working )?draft(?: (?:version|text))?|(?:draft )?provisional (?:version|text)/,
    samples: ['DRAFT', 'Provisional version'],
  },
  {
    version: 'provisional',
    words: /projet|version provisoire|borrador|versión provisional|proyecto/,
    samples: ['PROJET', 'Version provisoire', 'BORRADOR', 'Versión provisional'],
  },
  {
    version: 'provisional',
    words: /(?:not (?:to be )?(?:for )?(?:quot|cit)(?:ation|ed)|do not (?:quote|cite)|uncorrected|embargoed)\b.{0,60}/,
    samples: ['NOT FOR QUOTATION', 'Do not cite or circulate', 'UNCORRECTED', 'Embargoed until 12 June 2099'],
  },
]

const compiled = notices.map(({ version, words }) => ({
  version,
  whole: new RegExp(`^(?:${words.source})$`, 'iu'),
  within: new RegExp(`(?<![\\p{L}-])(?:${words.source})(?![\\p{L}-])`, 'iu'),
}))

const plain = (line: string): string =>
  closeSpaced(withoutMarks(line))
    .replace(/^[\s()[\]{}*_–—.:-]+|[\s()[\]{}*_–—.:-]+$/g, '')
    .replace(/\s+/g, ' ')

/** What a line that stands by itself says of the version; null for every other line. */
export const noticeOf = (line: string): VersionKind | null => {
  if (line.length > 160) return null
  const words = plain(line)
  return compiled.find(({ whole }) => whole.test(words))?.version ?? null
}

/** Longer lines outside the text are text that overflowed (a note, an address): words inside them say nothing. */
const longestNotice = 160

/**
 * What lines outside the run of the text say of the version. A watermark may be drawn in several lines, and a page header
 * may hold other words beside the notice, so the words count wherever in a line they stand.
 */
export const noticeOutside = (lines: readonly string[]): VersionKind | null => {
  const texts = lines.filter((line) => line.length <= longestNotice).map(plain)
  // "ADVANCE", "UNEDITED", "VERSION": one word a line
  const joined = texts.filter((text) => text.split(' ').length <= 2).join(' ')
  const strong = compiled.slice(2).filter(({ version }) => version !== 'provisional')
  return (
    compiled.find(({ whole }) => texts.some((text) => whole.test(text)))?.version ??
    strong.find(({ within }) => [...texts, joined].some((text) => within.test(text) && isNotice(text)))?.version ??
    null
  )
}

/** "advance" alone is a common word: inside other words the notice needs a second one. */
const isNotice = (text: string): boolean =>
  /un-?edited|un-?official|non[- ](?:officielle|éditée?)|no oficial|sin edi|no editad|advance (?:\p{L}+ )?(?:version|copy)/iu.test(
    text,
  )
