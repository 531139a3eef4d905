// The parts of a citation, each printed from the record or named as a gap; and the rendering to text and HTML.
import type { PinpointStyle } from '../domain/pinpoints/pinpoints.ts'
import { formatPinpoints } from '../domain/pinpoints/pinpoints.ts'
import { withoutControls } from '../domain/printable.ts'
import { stateName } from '../domain/states/states.ts'

import { bodyNames, issuingBody } from './bodies.ts'
import type { Citable, Gap } from './citable.ts'
import type { Parts, Segment } from './parts-type.ts'
import { citedTitle } from './titles.ts'
import { dated, dayMonthYear, headline, versionWords } from './words.ts'

export const unprinted = '[paragraph number not printed in the source]'

const positionWords: Partial<Record<PinpointStyle, string>> = { 'un-fr': 'position :', 'un-es': 'posición:' }

export function partsOf(record: Citable, options: { recommendingStates?: boolean } = {}): Parts {
  const missing: Gap[] = []
  const answered: string[] = []
  const gap = (field: Gap): string => {
    if (!missing.includes(field)) missing.push(field)
    return field === 'paragraph number' ? unprinted : `[${field} not held]`
  }
  return {
    record,
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
      const own = record.language ?? 'en'
      return own === language || record.stateCode === null ? record.state : stateName(record.stateCode, language)
    },
    date: (print) => (record.date === null ? gap('date') : dated(record.date, print)),
    symbol: (label) => symbolPart(record, label, gap),
    pinpoint: (style, joint = ', ') => {
      if (record.numberStatus !== 'printed') {
        const heading = record.heading === null ? '' : `under “${record.heading}” `
        return `, ${heading}${gap('paragraph number')}`.slice(joint === '' ? 2 : 0)
      }
      const printed = formatPinpoints(record.pinpoints, style)
      const states = options.recommendingStates ? record.recommendingStates.join(', ') : ''
      return (printed === '' ? '' : joint + printed) + (states === '' ? '' : ` (${states})`)
    },
    answer: (style, label) => {
      if (record.positions === null) return ''
      const word = positionWords[style] ?? 'position:'
      if (record.positions.length === 0) return `; ${word} ${gap('position')}`
      const sources = record.positions.map(({ symbol, paragraph, source = 'read' }) => {
        // the report's own symbol is not printed a second time
        const own = symbol === record.symbol
        const place = paragraph === null ? '' : formatPinpoints([paragraph], style)
        const printed = [own ? '' : label + symbol, place].filter(Boolean).join(', ')
        if (source === 'rule') return printed || 'by rule, no answer is printed'
        if (source === 'not_read_here') return printed === '' ? 'not read here' : `${printed} (not read here)`
        return printed || 'same document'
      })
      answered.push(`; ${word} ${[...new Set(sources)].join('; ')}`)
      return answered.at(-1)!
    },
  }
}

/** What is cited by its page where it has no symbol: statements, news, lists of the secretariat. */
export const hasNoSymbol = ({ symbol, type }: Citable): boolean =>
  symbol === null && (type === 'other' || type === 'matrix')

export const isFileNumber = (symbol: string): boolean => symbol.startsWith('INT/')

function symbolPart(record: Citable, label: string, gap: (field: Gap) => string): string {
  const { symbol, version, correctedBy } = record
  const words = versionWords[version] === undefined ? '' : ` (${versionWords[version]})`
  if (symbol === null) return (hasNoSymbol(record) ? addressPart(record, gap) : label + gap('symbol')) + words
  if (isFileNumber(symbol)) return `file number of the treaty-body database ${symbol}${words}`
  const plain = symbol.replace(/(?<!\*)\*+$/, '')
  const corrections = correctedBy.length === 0 ? '' : `, as corrected by ${correctedBy.join(' and ')}`
  return label + plain + corrections + words
}

/** Statements and press releases have no symbol: the page is cited, with the day on which it was read. */
function addressPart(record: Citable, gap: (field: Gap) => string): string {
  const address = record.address ?? gap('address')
  return record.accessed === null ? address : `${address} (accessed ${dayMonthYear(record.accessed)})`
}

export const toText = (segments: readonly Segment[]): string =>
  withoutControls(segments.map((segment) => (typeof segment === 'string' ? segment : segment.italic)).join(''))

export const toHtml = (segments: readonly Segment[]): string =>
  segments
    .map((segment) => (typeof segment === 'string' ? escapeHtml(segment) : `<i>${escapeHtml(segment.italic)}</i>`))
    .join('')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (character) => entities[character]!)
