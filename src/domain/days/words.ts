// Month names, ordinals and number words of printed dates and sessions, in English, French and Spanish.

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

export const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

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
export const monthWords: readonly string[] = [
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

const bothGenders = (words: string): string => words.replace(/(\w+)o\b/g, '$1o/$1a')
fill(
  ordinals,
  bothGenders('primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo'),
)
fill(ordinals, bothGenders('vigesimo trigesimo cuadragesimo quincuagesimo sexagesimo septuagesimo'), 20, 10)
fill(ordinals, bothGenders('octogesimo nonagesimo'), 80, 10)
fill(ordinals, 'primer tercer', 1, 2)

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
