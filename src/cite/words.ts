// Words that several styles share: dates in their English forms, headline capitals.
import { DateTime } from 'luxon'

const monthsBluebook = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ')

const day = (text: string): DateTime => {
  const read = DateTime.fromISO(text, { zone: 'utc', locale: 'en-GB' })
  if (!read.isValid) throw new RangeError(`not a day: ${JSON.stringify(text)}`)
  return read
}

/** Days recur in every citation of a document; writing one out costs more than the rest of the citation. */
const written = new Map<string, string>()
const keptDays = 4000
const write = (text: string, format: string): string => {
  const key = `${format}\n${text}`
  const before = written.get(key)
  if (before !== undefined) return before
  const made = day(text).toFormat(format)
  if (written.size >= keptDays) written.clear()
  written.set(key, made)
  return made
}

/** 19 June 2013 */
export const dayMonthYear = (text: string): string => write(text, 'd LLLL yyyy')
/** June 19, 2013 */
export const monthDayYear = (text: string): string => write(text, 'LLLL d, yyyy')
/** Dec. 14, 2011 */
export const bluebookDate = (text: string): string =>
  `${monthsBluebook[Number(write(text, 'L')) - 1]} ${write(text, 'd, yyyy')}`
/** 2013, June 19 */
export const yearMonthDay = (text: string): string => write(text, 'yyyy, LLLL d')
export const yearOf = (text: string): string => write(text, 'yyyy')

const small = new Set(
  'a an the and but or nor for so yet of in on at to by as off out up per via from with into over than'.split(' '),
)
// Bluebook rule 8 leaves prepositions of four letters or fewer small, Chicago 8.159 all of them
const long = new Set('against under between among through during before after about without within toward'.split(' '))

/** Headline capitals in English: all but articles, conjunctions and prepositions; what is a capital already stays. */
export function headline(title: string, style: 'bluebook' | 'chicago'): string {
  return title.replace(/\p{L}[\p{L}’']*/gu, (word, index: number) => {
    const first = index === 0 || /[:.?!(“"‘]\s*$/u.test(title.slice(0, index))
    // "Follow-Up": what follows a hyphen is no preposition
    const joined = title[index - 1] === '-'
    if (!first && !joined && (small.has(word) || (style === 'chicago' && long.has(word)))) return word
    return word[0]!.toUpperCase() + word.slice(1)
  })
}
