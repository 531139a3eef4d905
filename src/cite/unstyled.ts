// The unstyled line that stands beside every style: all that a reader needs to find the text again (CITATIONS 2).
import type { PinpointStyle } from '../domain/pinpoints/pinpoints.ts'
import type { Parts, Segment } from './parts-type.ts'

/** symbol | paragraph | date and its kind | version | language read / original | address | access date */
export const unstyled =
  (form: PinpointStyle) =>
  (p: Parts): Segment[] => {
    const { record, words } = p
    const { line } = words
    const { date, language, originalLanguage, accessed } = record
    const read = language === null ? line.noLanguage : line.read(line.language[language]!)
    const original = originalLanguage === null ? line.noOriginal : line.original(line.language[originalLanguage]!)
    const all = record.positions ?? []
    // an answer that was put off is not printed beside the one that was given later
    const last = all.findLastIndex(({ value }) => value !== 'pending')
    const positions = all
      .filter(({ value }, at) => value !== 'pending' || at > last)
      .map(({ value }) => line.position(value))
      .join(', ')
    const cells = [
      record.symbol === null ? p.gap('symbol') : p.symbol(''),
      (p.pinpoint(form, '') || line.whole) + (positions ? ` (${positions})` : '') + p.answer(form, ''),
      date === null ? p.gap('date') : `${words.day(date.day)} (${line.dates[date.kind]})`,
      line.version(record.version),
      `${read} / ${original}`,
      record.address ?? p.gap('address'),
      accessed === null ? line.noAccess : words.accessed(words.day(accessed)),
    ]
    return [cells.join(' | ')]
  }
