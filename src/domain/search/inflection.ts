// Whether two words are forms of one: narrower than a stem, which "minor" and "minority" share.
import { respell, type StemLanguage } from './spellings.ts'
import { fold } from './tokens.ts'

/** each: an ending, and what stands in its place */
const endings: Record<StemLanguage, readonly [string, string][]> = {
  en: [
    ...[
      ['ies', 'y'],
      ['ied', 'y'],
      ['es', ''],
      ['s', ''],
      ['ed', ''],
      ['ed', 'e'],
      ['ing', ''],
      ['ing', 'e'],
    ],
  ] as [string, string][],
  fr: [
    ...['s', 'x', 'e', 'es', 'ee', 'ees', 'er', 'ant', 'ir', 'it', 'is', 'issant'].map((one): [string, string] => [
      one,
      '',
    ]),
    ['aux', 'al'],
  ],
  es: [
    's',
    'es',
    'a',
    'o',
    'as',
    'os',
    'ar',
    'er',
    'ir',
    'an',
    'en',
    'ado',
    'ada',
    'ados',
    'adas',
    'ido',
    'ida',
    'idos',
  ]
    .concat(['idas', 'ando', 'iendo'])
    .map((one): [string, string] => [one, '']),
}

/** Letters of the shortest word that has endings. */
const shortest = 3

/** In Spanish "-es" stands behind a consonant: "policies" is no plural of it. */
const isEnding = (base: string, ending: string, language: StemLanguage): boolean =>
  base.length >= shortest && !(language === 'es' && ending === 'es' && /[aeiou]$/.test(base))

function basesOf(word: string, language: StemLanguage): Set<string> {
  const plain = fold(respell(word, language))
  const bases = new Set([plain])
  for (const [ending, instead] of endings[language]) {
    const base = plain.slice(0, plain.length - ending.length)
    if (plain.endsWith(ending) && isEnding(base, ending, language)) bases.add(base + instead)
  }
  return bases
}

/** Returns true for two folded words of the language of which one is the other with the ending of another form. */
export function areForms(a: string, b: string, language: StemLanguage): boolean {
  const bases = basesOf(a, language)
  return [...basesOf(b, language)].some((base) => bases.has(base))
}
