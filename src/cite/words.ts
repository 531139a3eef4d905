// Words that several styles share: dates in their forms, headline capitals, names of languages and versions.
import { DateTime } from 'luxon'
import type { VersionKind } from '../domain/mechanisms.ts'
import type { Citable, DateKind } from './citable.ts'

const monthsBluebook = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

const day = (text: string): DateTime => {
  const read = DateTime.fromISO(text, { zone: 'utc', locale: 'en-GB' })
  if (!read.isValid) throw new RangeError(`not a day: ${JSON.stringify(text)}`)
  return read
}

/** 19 June 2013 */
export const dayMonthYear = (text: string): string => day(text).toFormat('d LLLL yyyy')
/** June 19, 2013 */
export const monthDayYear = (text: string): string => day(text).toFormat('LLLL d, yyyy')
/** Dec. 14, 2011 */
export const bluebookDate = (text: string): string =>
  `${monthsBluebook[day(text).month - 1]} ${day(text).toFormat('d, yyyy')}`
/** 2013, June 19 */
export const yearMonthDay = (text: string): string => day(text).toFormat('yyyy, LLLL d')
export const yearOf = (text: string): string => day(text).toFormat('yyyy')

/** The cover's date needs no word; any other date says what it is. */
const dateWords: Record<DateKind, string> = {
  distribution: '',
  adoption: 'adopted ',
  received: 'received ',
  statement: '',
}

export const dated = (date: NonNullable<Citable['date']>, print: (day: string) => string): string =>
  dateWords[date.kind] + print(date.day)

const small = new Set(
  'a an the and but or nor for of in on at to by as its from with into against their under'.split(' '),
)

/** Headline capitals, as Bluebook and Chicago want them in English; what is a capital already stays. */
export function headline(title: string): string {
  return title.replace(/\p{L}[\p{L}’']*/gu, (word, index: number) => {
    const first = index === 0 || /[:.?!(“"‘]\s*$/u.test(title.slice(0, index))
    if (!first && small.has(word)) return word
    return word[0]!.toUpperCase() + word.slice(1)
  })
}

/** What must stand behind the symbol of a text that is not the final one (CITATIONS 4). */
export const versionWords: Partial<Record<VersionKind, string>> = {
  advance_unedited: 'advance unedited version',
  provisional: 'provisional version',
  restricted: 'restricted draft',
  unofficial_translation: 'unofficial translation',
  machine_read: 'text recognised from a scan',
  index_copy: 'text as copied in the Universal Human Rights Index',
}
