// The parts of a citation, each printed from the record or named as a gap; and the rendering to text and HTML.
import { formatPinpoints } from '../domain/pinpoints/pinpoints.ts'
import { withoutControls } from '../domain/printable.ts'
import { type NameLanguage, nameOrCode } from '../domain/states/states.ts'
import { bodyNames, issuingBody } from './bodies.ts'
import { type Citable, type Gap, type LineWords, unprintedPlace } from './citable.ts'
import { en } from './line-words/en.ts'
import { nameInLine } from './names.ts'
import type { Parts, Segment } from './parts-type.ts'
import { citedTitle } from './titles.ts'
import { headline } from './words.ts'

/** `words`: of ours in the line, which is in `language`; English if left out */
export type PartsOptions = { recommendingStates?: boolean; words?: LineWords; language?: NameLanguage }

export function partsOf(record: Citable, options: PartsOptions = {}): Parts {
  const { words = en, language: line = 'en' } = options
  const recommending = (): string[] =>
    record.recommendingStates.map((printed, at) => {
      const code = record.recommendingCodes?.[at] ?? null
      return code === null || (record.language ?? 'en') === line ? printed : nameOrCode(code, line)
    })
  const missing: Gap[] = []
  const answered: string[] = []
  const gap = (field: Gap): string => {
    if (!missing.includes(field)) missing.push(field)
    return words.gap[field]
  }
  return {
    record,
    words,
    missing,
    answered,
    gap,
    body: (form) => {
      const issuer = issuingBody(record)
      return issuer === null ? gap('body') : form(bodyNames(issuer))
    },
    title: ({ capitals = null } = {}) => {
      const title = citedTitle(record)
      if (title === null) return gap('title')
      return capitals !== null && (record.language ?? 'en') === 'en' ? headline(title, capitals) : title
    },
    state: (language) => {
      if (record.state === null) return gap('State')
      if (record.stateCode === null) return record.state
      return nameInLine(record.stateCode, language, (record.language ?? 'en') === language ? record.state : null)
    },
    date: (print) => (record.date === null ? gap('date') : words.dated[record.date.kind] + print(record.date.day)),
    symbol: (label) => symbolPart(record, label, gap, words),
    pinpoint: (style, joint = ', ') => {
      if (record.numberStatus !== 'printed') {
        const isNamed = record.numberStatus === 'inferred' && record.pinpoints.length > 0
        const heading = record.heading === null || isNamed ? '' : words.under(record.heading)
        gap('paragraph number')
        return `, ${heading}${unprintedPlace(record, style, words)}`.slice(joint === '' ? 2 : 0)
      }
      const printed = formatPinpoints(record.pinpoints, style)
      const states = options.recommendingStates ? recommending().join(', ') : ''
      return (printed === '' ? '' : joint + printed) + (states === '' ? '' : ` (${states})`)
    },
    answer: (style, label) => {
      if (record.positions === null) return ''
      if (record.positions.length === 0) return `${words.semicolon}${words.position} ${gap('position')}`
      // within the citation the report's own symbol is not printed a second time; a sentence says whose paragraph it is
      const sources = (ofOwn: string) =>
        record.positions!.map(({ symbol, paragraph, source = 'read' }) => {
          const own = symbol === record.symbol
          const place = paragraph === null ? '' : formatPinpoints([paragraph], style)
          const printed = [own ? (place === '' ? '' : ofOwn) : label + symbol, place].filter(Boolean).join(', ')
          if (source === 'rule') return printed || words.byRule
          if (source === 'index') return words.ofIndex
          if (source === 'not_read_here')
            return printed === '' ? words.notReadHere : `${printed} (${words.notReadHere})`
          return printed || words.sameDocument
        })
      const line = (ofOwn: string) =>
        `${words.semicolon}${words.position} ${[...new Set(sources(ofOwn))].join(words.semicolon)}`
      answered.push(line(words.sameDocument))
      return line('')
    },
  }
}

/** What is cited by its page where it has no symbol: statements, news, lists of the secretariat. */
export const hasNoSymbol = ({ symbol, type }: Citable): boolean =>
  symbol === null && (type === 'other' || type === 'matrix')

export const isFileNumber = (symbol: string): boolean => symbol.startsWith('INT/')

function symbolPart(record: Citable, label: string, gap: (field: Gap) => string, words: LineWords): string {
  const { symbol, version, correctedBy } = record
  const mark = words.version[version] === undefined ? '' : ` (${words.version[version]})`
  if (symbol === null) return (hasNoSymbol(record) ? addressPart(record, gap, words) : label + gap('symbol')) + mark
  if (isFileNumber(symbol)) return words.fileNumber(symbol) + mark
  const plain = symbol.replace(/(?<!\*)\*+$/, '')
  const corrections = correctedBy.length === 0 ? '' : words.corrected(correctedBy)
  return label + plain + corrections + mark
}

/** Statements and press releases have no symbol: the page is cited, with the day on which it was read. */
function addressPart(record: Citable, gap: (field: Gap) => string, words: LineWords): string {
  const address = record.address ?? gap('address')
  return record.accessed === null ? address : `${address} (${words.accessed(words.day(record.accessed))})`
}

export const toText = (segments: readonly Segment[]): string =>
  withoutControls(segments.map((segment) => (typeof segment === 'string' ? segment : segment.italic)).join(''))

export const toHtml = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => (typeof segment === 'string' ? escapeHtml(segment) : `<i>${escapeHtml(segment.italic)}</i>`))
    .join('')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** Text as HTML shows it, without control and direction characters. */
export const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (character) => entities[character]!)
