// Words in which documents print days: months and ordinals in three languages, and the forms of days and spans as rows of patterns.

export type DayLanguage = 'en' | 'fr' | 'es'

const months: Record<DayLanguage, string[]> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
}
const short: Record<DayLanguage, string[]> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec sept'.split(' '),
  fr: 'janv févr mars avr mai juin juil août sept oct nov déc'.split(' '),
  es: 'ene feb mar abr may jun jul ago sept oct nov dic'.split(' '),
}
// other spellings in use
const variants: Record<string, number> = { setiembre: 9, set: 9, fev: 2, fevr: 2, sep: 9 }

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const monthNumbers = new Map<string, number>(Object.entries(variants))
for (const table of [...Object.values(months), ...Object.values(short)])
  table.forEach((name, index) => {
    if (!monthNumbers.has(bare(name))) monthNumbers.set(bare(name), index === 12 ? 9 : index + 1)
  })

/** 1 to 12 for "July", "juil.", "Sept.", "setiembre"; undefined for any other word. */
export function monthNumber(word: string): number | undefined {
  return monthNumbers.get(bare(word).replace(/\.$/, ''))
}

/** "July" of 7. */
export function monthName(month: number, language: DayLanguage = 'en'): string {
  const name = months[language][month - 1]
  if (name === undefined) throw new RangeError(`no month ${month}`)
  return language === 'en' ? name[0]!.toUpperCase() + name.slice(1) : name
}

/** All spellings, longest first, accents kept and dropped: for building patterns. */
const monthWords: readonly string[] = [
  ...new Set([...Object.values(months).flat(), ...Object.values(short).flat(), ...monthNumbers.keys()]),
].sort((a, b) => b.length - a.length)

const cardinals: Record<string, number> = {}
const ordinals: Record<string, number> = {}
const fill = (table: Record<string, number>, words: string, from = 1, step = 1): void =>
  words.split(' ').forEach((word, index) => {
    for (const form of word.split('/')) table[form] = from + index * step
  })

fill(cardinals, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen')
fill(cardinals, 'seventeen eighteen nineteen', 17)
fill(cardinals, 'twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10)
fill(ordinals, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth')
fill(ordinals, 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 14)
fill(ordinals, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10)
fill(ordinals, 'hundredth thousandth', 100, 900)

// French builds the ordinal from the cardinal: soixante-quatorzième, quatre-vingt-unième
fill(ordinals, 'premier/premiere deuxieme/second/seconde troisieme quatrieme cinquieme sixieme septieme huitieme')
fill(ordinals, 'neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme', 9)
fill(ordinals, 'vingtieme trentieme quarantieme cinquantieme soixantieme', 20, 10)
fill(ordinals, 'unieme centieme/centesimo/centesima', 1, 99)
fill(cardinals, 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize')
fill(cardinals, 'vingt/vingts trente quarante cinquante soixante', 20, 10)
fill(cardinals, 'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince')

const bothGenders = (words: string): string => words.replace(/(\w+)o\b/g, '$1o/$1a')
fill(
  ordinals,
  bothGenders('primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo'),
)
fill(ordinals, bothGenders('vigesimo trigesimo cuadragesimo quincuagesimo sexagesimo septuagesimo'), 20, 10)
fill(ordinals, bothGenders('octogesimo nonagesimo'), 80, 10)
fill(ordinals, 'primer tercer', 1, 2)

/** Number of a cardinal in one word, in small letters: "twelve", "seize". */
export const cardinalNumber = (word: string): number | undefined => cardinals[word]

/**
 * Number of an ordinal as sessions and meetings print it: "nine hundred and ninety-first", "108th",
 * "soixante-quatorzième", "45e", "cuadragésimo noveno", "45º". Null for anything else.
 */
export function ordinalNumber(words: string): number | null {
  const text = bare(words).trim().replace(/[’']/g, '')
  const digits = /^(\d+)(?:st|nd|rd|th|e|er|re|eme|ere|o|a|ª|º|°|\.º|\.ª)?$/.exec(text)
  if (digits) return Number(digits[1])
  const tokens = glueless(text).split(/[\s-]+/)
  let total = 0
  let group = 0
  let ordinal = false
  for (const token of tokens) {
    if (token === 'and' || token === 'et' || token === 'y') continue
    // "quatre-vingt(s)": multiplied, the only case outside hundreds
    if (/^vingt(?:s|ieme)?$/.test(token) && group % 100 === 4) group += 76
    else if (/^(?:hundred(?:th)?|cents?|centieme)$/.test(token)) group = Math.max(1, group) * 100
    else if (/^(?:thousand(?:th)?|mille|millieme)$/.test(token)) {
      total += Math.max(1, group) * 1000
      group = 0
    } else {
      const value = ordinals[token] ?? cardinals[token]
      // each word is smaller than what stands before it: "twenty-first", never "first twenty"
      if (value === undefined || (group % 100 !== 0 && value >= lastUnit(group))) return null
      group += value
    }
    ordinal ||= ordinals[token] !== undefined || /(?:th|ieme)$/.test(token)
  }
  return ordinal && total + group > 0 ? total + group : null
}

/** What a further word must be smaller than: 20 after "twenty", "soixante", "quatre-vingt" (soixante-dix-sept), 10 after ten. */
function lastUnit(group: number): number {
  const rest = group % 100
  if (rest === 10 || rest === 70 || rest === 90) return 10
  return rest % 10 === 0 ? 20 : 0
}

/** Spanish writes "decimoctavo", "vigesimoprimero", "vigésima cuarta": the first part is set apart. */
const glueless = (text: string): string => text.replace(/\b(decimo|vigesimo|trigesimo)(?=[a-z]{4})/g, '$1 ')

/** A row of a pattern table (`PatternRow`). */
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
  // "1er juin", "1ᵉʳ mai", "1º de mayo", "1.º de mayo", "1.er de mayo", "1-o de mayo", "3rd May"
  row('mark', String.raw`(?:\s?(?:st|nd|rd|th|ère|[.-]?(?:[ºª°]|er|o)|ᵉʳ|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?![\p{L}]))?`, 'rd'),
  row('of', String.raw`\s*(?:of\s+|de\s+)?`, ' de '),
  row('comma', String.raw`\s*,?\s*(?:de(?:l(?:\s+año)?)?\s+)?`, ', '),
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

/** Days that share a month or a year: "28 and 29 May 2099"; at most forty, so that a page of numbers is read once. */
export const listRows = [
  ...inDay,
  row(
    'listed days',
    String.raw`{{edge}}(?<list>{{earlier}}{0,39})(?<day>{{number}}){{mark}}{{of}}(?<month>{{month}}){{comma}}(?<year>\d{4}){{end}}`,
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
