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

/** Words that none of the three has; each weighs as much as two. */
const foreignWords = new Set(
  (
    'uma das ao aos pela pelo pelos nao sao seja sejam seus suas lei leis punida projeto direitos adotar adote proibir ' +
    'della delle dello degli nel nella nelle negli dal dalla dalle che gli sia siano reato reati legge leggi codice pene ogni ' +
    'criminalizzare incriminare introdurre adottare vietare punire punita punite prevedere inserire rendere definire ' +
    'garantire istituire includere modificare qualificare ratificare proibire assicurare perseguire abolire opzionale dichiarare ' +
    'sanzionare prevenire approvare allineare ' +
    'amb els delicte codi llei totes dret incloure und eine folter foltern unter het een als strafbaar'
  ).split(' '),
)
/** Letters of other languages in a word that is no name; endings; "para a lei", "tipificar o crime": an article for "la", "el". */
const foreignMarks: readonly { of: 'print' | 'fold'; mark: RegExp }[] = [
  { of: 'print', mark: /(?<!\p{L})\p{Ll}+[ãõăąęłżźćńśșțşţğışěřůžščøåßėįų]/gu },
  { of: 'fold', mark: /\w{3}(?:cao|coes|dade|zion[ei])\b/g },
  { of: 'fold', mark: /\b(?:para|contra|sobre|tod[ao]s|com) [ao]s? (?!\w+[aei]r\b)\w/g },
  { of: 'fold', mark: /[aei]r (?:os |a (?:tortura|lei|pena|pratica)\b|o (?!\w+[aei]r(?:l[aoe]s?|se)?\b)\w{4})/g },
]

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
const foreignIn = (text: string): number => {
  const plain = fold(text).lower
  return foreignMarks.reduce((sum, { of, mark }) => sum + ((of === 'print' ? text : plain).match(mark)?.length ?? 0), 0)
}
/** The words that open a text of the bodies are of its language, whatever names stand in it. */
const frames: readonly [language: string, frame: RegExp][] = [
  ['en', /^\s*the (?:state party|committee|government)\b/i],
  ['fr', /^\s*(?:l['’][eé]tat partie|le (?:comit[eé]|gouvernement))(?!\p{L})/iu],
  ['es', /^\s*el (?:estado parte|comit[eé]|gobierno)(?!\p{L})/iu],
]
/** "Criminalize torture (République démocratique du Congo);" */
const speaker = /\s\([^()]{2,60}\)[\s;.]*$/u

const countsOf = (printed: string) => {
  const text = printed.replace(speaker, '')
  const bare = text.replace(quoted, ' ')
  const isBare = !isQuoted.test(text) && wordsIn(bare).length >= 2
  const words = wordsIn(isBare ? bare : text)
  const foreign = foreignIn(isBare ? bare : text) + words.filter((word) => foreignWords.has(word)).length
  const counts = known
    .map(([language, own]) => ({
      language,
      count:
        words.filter((word) => own.has(word)).length +
        (language === null ? 2 * foreign : 0) +
        (frames.some(([of, frame]) => of === language && frame.test(text)) ? 20 : 0),
    }))
    .sort((a, b) => b.count - a.count)
  return { counts, isForeign: foreign > 0 && counts[0]!.language === null }
}

/**
 * The language that a text is plainly in where it is not the one that was declared: "fr", "other"; null where the
 * words do not contradict it. Two words more than the declared language has are plain, and one of a foreign word or sign.
 */
export function otherLanguageOf(text: string, declared: string): string | null {
  const { counts, isForeign } = countsOf(text)
  const own = counts.find(({ language }) => language === declared)
  const first = counts[0]
  if (!own || !first || first.language === declared) return null
  return first.count >= own.count + (isForeign ? 1 : 2) ? (first.language ?? 'other') : null
}

/** "English", "French" or "Spanish" as `en`, `fr`, `es`, one that is plainly another as "other"; null where the words do not tell. */
export function languageOfAsk(text: string): string | null {
  const { counts, isForeign } = countsOf(text)
  const [first, second] = counts
  if (!first || !second || first.count === second.count) return null
  return isForeign ? 'other' : first.language
}
