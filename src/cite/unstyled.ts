// The unstyled line that stands beside every style: all that a reader needs to find the text again (CITATIONS 2).

import { languageWords } from '../domain/mechanisms.ts'
import type { Parts, Segment } from './parts-type.ts'
import { dayMonthYear } from './words.ts'

const dateKinds = { distribution: 'distribution', adoption: 'adoption', received: 'receipt', statement: 'statement' }

/** symbol | paragraph | date and its kind | version | language read / original | address | access date */
export function unstyled(p: Parts): Segment[] {
  const { record } = p
  const date = record.date
  const language = record.language === null ? 'language not held' : `read in ${languageWords[record.language]}`
  const original =
    record.originalLanguage === null ? 'original not held' : `original ${languageWords[record.originalLanguage]}`
  const all = record.positions ?? []
  // an answer that was put off is not printed beside the one that was given later
  const last = all.findLastIndex(({ value }) => value !== 'pending')
  const positions = all
    .filter(({ value }, at) => value !== 'pending' || at > last)
    .map(({ value }) => value.replaceAll('_', ' '))
    .join(', ')
  const cells = [
    record.symbol === null ? p.gap('symbol') : p.symbol(''),
    (p.pinpoint('un-en', '') || 'whole document') + (positions ? ` (${positions})` : '') + p.answer('un-en', ''),
    date === null ? p.gap('date') : `${dayMonthYear(date.day)} (${dateKinds[date.kind]})`,
    record.version.replaceAll('_', ' '),
    `${language} / ${original}`,
    record.address ?? p.gap('address'),
    record.accessed === null ? 'day of access not held' : `accessed ${dayMonthYear(record.accessed)}`,
  ]
  return [cells.join(' | ')]
}
