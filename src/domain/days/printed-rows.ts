// How documents print dates, as rows of patterns: one day, a span of days, days that share a month or a year.
import { monthWords } from './words.ts'

const row = (means: string, pattern: string, sample: string, language: 'en' | 'fr' | 'es' | 'any' = 'any') => ({
  language,
  means,
  pattern,
  sample,
})

const parts = [
  ...monthWords.map((word) => row('month name', word, word)),
  row('month', String.raw`{{month name}}\.?`, 'sept.'),
  row('number', String.raw`\d{1,2}|primero|premier|first(?=\s+of\s)`, '28'),
  // "1er juin", "1ᵉʳ mai", "1º de mayo", "1.º de mayo", "3rd May"
  row('mark', String.raw`(?:\s?(?:st|nd|rd|th|er|ère|\.?[ºª°]|o|ᵉʳ|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?![\p{L}]))?`, 'rd'),
  row('of', String.raw`\s*(?:of\s+|de\s+)?`, ' de '),
  row('comma', String.raw`\s*,?\s*(?:de(?:l)?\s+)?`, ', '),
  row(
    'dash',
    String.raw`\s*(?:[-\u2010-\u2015]|to|au|al|a|à|through|until|hasta|jusqu['’]au)\s*{{article}}{{weekday}}?`,
    ' to ',
  ),
  row('article', String.raw`(?:(?:el|le|the)\s+)?`, 'el '),
  row('weekday', String.raw`(?:{{weekday name}},?\s+)`, 'Monday, '),
  row('weekday name', '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day', 'Friday', 'en'),
  row('weekday name', 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 'lundi', 'fr'),
  row('weekday name', 'lunes|martes|miércoles|jueves|viernes|sábado|domingo', 'lunes', 'es'),
  row('edge', String.raw`(?<![\p{L}\p{N}])`, ''),
  row('end', String.raw`(?![\p{L}\p{N}])`, ''),
]

const inDay = parts.filter((one) => !['dash', 'article', 'weekday', 'weekday name'].includes(one.means))
const inListedDay = inDay.filter((one) => !['comma', 'edge', 'end'].includes(one.means))

/** One printed day. */
export const dayRows = [
  ...inDay,
  row(
    'day first',
    String.raw`{{edge}}(?<day>{{number}}){{mark}}{{of}}(?<month>{{month}}){{comma}}(?<year>\d{4}){{end}}`,
    '24 de julio de 2099',
  ),
  row(
    'month first',
    String.raw`{{edge}}(?<month>{{month}})\s+(?<day>{{number}}){{mark}}\s*,?\s+(?<year>\d{4}){{end}}`,
    'May 3, 2099',
  ),
]

/** A span of days; of the first day, month and year may be left out. */
export const spanRows = [
  ...parts,
  row('span, day first', '{{edge}}{{first day}}{{dash}}{{last day}}{{end}}', '20 April–13 May 2099'),
  row(
    'first day',
    String.raw`(?<d1>{{number}}){{mark}}(?:{{of}}(?<m1>{{month}}))?(?:{{comma}}(?<y1>\d{4}))?`,
    '20 April',
  ),
  row('last day', String.raw`(?<d2>{{number}}){{mark}}{{of}}(?<m2>{{month}}){{comma}}(?<y2>\d{4})`, '13 May 2099'),
  // "between 3 and 7 November 2099", "entre el 3 y el 7 de noviembre de 2099"
  row(
    'span, between',
    String.raw`{{edge}}(?:between|entre)\s+{{article}}{{weekday}}?{{first day}}\s+(?:and|et|y)\s+{{article}}{{weekday}}?{{last day}}{{end}}`,
    'between 3 and 7 November 2099',
  ),
  row(
    'span, between months',
    String.raw`{{edge}}between\s+{{weekday}}?{{from month}}\s+and\s+{{weekday}}?{{to month}}{{end}}`,
    'between May 3 and May 14, 2099',
  ),
  row('span, month first', '{{edge}}{{from month}}{{dash}}{{to month}}{{end}}', 'April 20 - May 13, 2099'),
  row('from month', String.raw`(?<m1>{{month}})\s+(?<d1>{{number}})(?:\s*,\s*(?<y1>\d{4}))?`, 'April 20'),
  row('to month', String.raw`(?:(?<m2>{{month}})\s+)?(?<d2>{{number}})\s*,?\s+(?<y2>\d{4})`, 'May 13, 2099'),
]

/** Days that share a month or a year: "28 and 29 May 2099". */
export const listRows = [
  ...inDay,
  row(
    'listed days',
    String.raw`{{edge}}(?<list>{{earlier}}*)(?<day>{{number}}){{mark}}{{of}}(?<month>{{month}}){{comma}}(?<year>\d{4}){{end}}`,
    '30 April and 1 May 2099',
  ),
  row(
    'earlier',
    String.raw`{{number}}{{mark}}(?:{{of}}{{month}})?(?:\s*,\s*(?:and\s+)?|\s+(?:and|et|y|&)\s+(?:le\s|el\s|on\s)?)`,
    '30 April and ',
  ),
]

export const listedDayRows = [
  ...inListedDay,
  row('listed day', '(?<day>{{number}}){{mark}}(?:{{of}}(?<month>{{month}}))?', '30 April'),
]
