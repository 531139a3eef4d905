// Tells English, French and Spanish asks apart by their small words and their verbs, even in one short line.
import { english } from './en/index.ts'
import { spanish } from './es/index.ts'
import { fold } from './fold.ts'
import { french } from './fr/index.ts'
import type { Lexicon } from './rule.ts'

/** Small words, folded; a word of two languages counts for both. */
const smallWords: readonly [language: string, words: string][] = [
  [
    'en',
    'the of and to that in is with for its by as be should must not against into on any all it this these from or has',
  ],
  [
    'fr',
    'le la les des du de et dans est une un aux au pour par sur ou sa son ses avec leur leurs en que qui d l qu s n',
  ],
  ['es', 'el la los las del de y en una un por con para al sus su como se lo que e o u'],
]
/** Portuguese, Italian, German and Dutch: read as none of the three, never as the nearest. */
const otherWords =
  'o os do da dos das na nos nas em ao aos uma um e com il lo gli della dei nel che di der die das und den het een ' +
  'que de por para como no nao sao pela pelo pelos pelas ou seu sua seus suas lei leis legislacao definicao direitos ' +
  'crime tortura penal nacional convencao adotar assegurar garantir proibir direito interno codigo'

const wordsFor = (lexicon: Lexicon): Set<string> => {
  const small = smallWords.find(([language]) => language === lexicon.language)?.[1] ?? ''
  const { verbs, ambiguous } = lexicon.clauses
  return new Set([...small.split(' '), ...verbs, ...ambiguous, ...lexicon.languageWords])
}
const known: readonly [language: string | null, words: Set<string>][] = [
  ...[english, french, spanish].map((lexicon) => [lexicon.language, wordsFor(lexicon)] as const),
  [null, new Set(otherWords.split(' '))] as const,
].map(([language, words]) => [language, words])

/** "apply the “Ley General para Prevenir la Tortura”": a name or a title keeps its own language inside its marks */
const quoted = /[“«„"][^“”«»„"]{1,300}[”»“"]/g
/** a text that begins with one is itself quoted: “Criminalize torture” (Côte d’Ivoire) */
const isQuoted = /^\s*[“«„"]/

const wordsIn = (text: string): string[] => fold(text).lower.match(/[a-z]+/g) ?? []
const countsOf = (text: string) => {
  const outside = isQuoted.test(text) ? [] : wordsIn(text.replace(quoted, ' '))
  const words = outside.length < 2 ? wordsIn(text) : outside
  return known
    .map(([language, own]) => ({ language, count: words.filter((word) => own.has(word)).length }))
    .sort((a, b) => b.count - a.count)
}

/**
 * The language that a text is plainly in where it is not the one that was declared: "fr", "other"; null where the
 * words do not contradict it. Two words more than the declared language has are plain.
 */
export function otherLanguageOf(text: string, declared: string): string | null {
  const counts = countsOf(text)
  const own = counts.find(({ language }) => language === declared)
  const first = counts[0]
  if (!own || !first || first.language === declared) return null
  return first.count >= own.count + 2 ? (first.language ?? 'other') : null
}

/** "English", "French" or "Spanish" as `en`, `fr`, `es`; null where no language has more of the words than the others. */
export function languageOfAsk(text: string): string | null {
  const counts = countsOf(text)
  const [first, second] = counts
  return first && second && first.count > second.count ? first.language : null
}
