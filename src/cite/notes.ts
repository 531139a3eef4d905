// Citations one after another, as footnotes: what repeats the one source of the note before is printed as its style repeats.
import type { Citable } from './citable.ts'
import { type CitationStyle, type CiteOptions, cite } from './cite.ts'
import { lineWords } from './line-words.ts'
import { type PartsOptions, partsOf, toText } from './parts.ts'
import type { Note } from './parts-type.ts'
import { type StyleRow, styles } from './styles.ts'

export type NoteOptions = CiteOptions & {
  /** the position of the State: within the citation, as a sentence behind it, or left out */
  position?: 'inside' | 'sentence' | 'none'
}

/** "Ibid." means the source of the note before where that note holds exactly one (CITATIONS 6). */
const hasOneSource = ({ symbol, positions }: Citable): boolean =>
  (positions ?? []).every((position) => position.symbol === symbol)

const isSameSource = (one: Citable, before: Citable): boolean =>
  one.symbol !== null &&
  one.symbol === before.symbol &&
  one.version === before.version &&
  one.language === before.language &&
  one.date?.day === before.date?.day &&
  // of a whole document behind one of its paragraphs "ibid." would mean the paragraph
  (one.pinpoints.length > 0 || one.numberStatus !== 'printed' || before.pinpoints.length === 0)

/** The same paragraph needs no number a second time; who recommended it is still printed where that is asked for. */
const withoutSamePlace = (one: Citable, before: Citable): Citable => {
  const isPrinted = one.numberStatus === 'printed' && before.numberStatus === 'printed'
  return isPrinted && String(one.pinpoints) === String(before.pinpoints) ? { ...one, pinpoints: [] } : one
}

/** Returns the notes of the records in their order. Pure, as `cite` is; throws as it does. */
export function citeNotes(
  records: readonly Citable[],
  style: CitationStyle,
  { position = 'inside', ...options }: NoteOptions = {},
): Note[] {
  const row: StyleRow = styles[style]
  const { language = 'en' } = row
  const given = { ...options, language, words: lineWords[language] } satisfies PartsOptions
  const shown = (record: Citable): Citable => (position === 'inside' ? record : { ...record, positions: null })
  // a sentence behind the citation is a source of its note too
  const sources = (record: Citable): Citable => (position === 'none' ? shown(record) : record)
  return records.map((record, at) => {
    const before = records[at - 1]
    const repeats = row.again && before && hasOneSource(sources(before)) && isSameSource(record, before)
    const parts = partsOf(shown(repeats ? withoutSamePlace(record, before) : record), given)
    const cited = (repeats ? row.again : row.cite)!(parts)
    // the paragraph of a style that puts it into the running text is not lost in a note
    const behind = !repeats && row.inText ? [' ', ...row.inText(partsOf(shown(record), given))] : []
    const whole = [...cited, ...behind]
    const answer = position === 'sentence' ? cite(record, style, options).position : null
    const isOpen = !toText(whole).endsWith('.')
    const closes = isOpen && (row.closed || answer !== null) ? ['.'] : []
    const segments = [...whole, ...closes, ...(answer === null ? [] : [` ${answer}`])]
    return { text: toText(segments), segments }
  })
}
