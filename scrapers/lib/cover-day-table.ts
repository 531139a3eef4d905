// Forms in which covers print their day beside those of running texts, and the months of the other languages of the UN.
import type { PatternRow } from '../../src/domain/patterns.ts'

const months = (...names: string[]) => names.map((list, index) => ({ month: index + 1, names: list.split(' ') }))

/** Russian in the genitive; Arabic by both names, which are printed alone or with a stroke between them. */
export const monthsOfScripts = [
  ...months(
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ),
  ...months(
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو أيار',
    'يونيه يونيو حزيران',
    'يوليه يوليو تموز',
    'أغسطس آب',
    'سبتمبر أيلول',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ),
]

const row = (means: string, pattern: string, sample: string): PatternRow => ({
  language: 'any',
  means,
  pattern,
  sample,
})

export const coverDayRows: readonly PatternRow[] = [
  row('year', String.raw`(?<year>(?:19|20|21)\d{2})(?!\d)`, '2088'),
  row('day', String.raw`(?<![\d./-])(?<day>\d{1,2})`, '12'),
  // with stops or hyphens the day stands first everywhere; with slashes it may not
  row('day in figures', String.raw`{{day}}\s?[.-]\s?(?<month>\d{1,2})\s?[.-]\s?{{year}}`, '12.06.2088'),
  row('day with slashes', String.raw`{{day}}\s?\/\s?(?<month>\d{1,2})\s?\/\s?{{year}}`, '25/06/2088'),
  row('part', String.raw`(?:\.\s?|-|\/|\s)`, '. '),
  row('roman month', '{{day}}{{part}}(?<month>[IVX]{1,4}){{part}}{{year}}', '12.VI.2088'),
  row('year first', String.raw`(?<!\d){{year}}\s?年\s?(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?日`, '2088年6月12日'),
  ...monthsOfScripts.flatMap((one) => one.names.map((name) => row('script month', name, name))),
  row(
    'month of another script',
    String.raw`{{day}}\s(?:[\u0600-\u06ff]+(?:\s[\u0600-\u06ff]+)?\s?\/\s?)?(?<month>{{script month}})\s{{year}}`,
    '12 июня 2088',
  ),
  // figures or words and a year on a short line: "12 Juny 2088", "the twelfth of June 2088", "12/06/2088", "12.06.88"
  row('like a day', '^(?=.{6,40}$)(?:{{word}} ){0,6}{{last word}}$', '12/06/2088'),
  row('like a day', String.raw`^\d{1,2}[./-]\d{1,2}[./-]\d{2}$`, '12.06.88'),
  row('word', String.raw`[\p{L}\p{M}\d.º°ª,'’[\]()_…?-]{1,20}`, 'twelfth'),
  row('last word', String.raw`(?:[\p{L}\d-]{1,20}[./-]){0,3}(?:19|20|21)\d{2}\.?`, '12/06/2088'),
]
