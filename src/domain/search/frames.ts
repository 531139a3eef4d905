// To criminalise, said with the offence in the middle or behind: "make torture a crime", « ériger la torture en infraction ».
import type { Word } from './query.ts'
import type { StemLanguage } from './spellings.ts'
import { stemOf } from './stems.ts'

/** One of `verbs`, at most `apart` words, one of `before`, any of `kinds`, one of `nouns`, any of `kinds`. */
type Frame = {
  language: StemLanguage
  verbs: Set<string>
  before: Set<string>
  kinds: Set<string>
  nouns: Set<string>
}

const apart = 8

const frame =
  (language: StemLanguage, nouns: string, kinds: string) =>
  (verbs: string, before: string): Frame => {
    const stems = (words: string) => new Set(words.split(' ').map((word) => stemOf(word, language)))
    return {
      language,
      verbs: stems(verbs),
      before: new Set(before.split(' ')),
      kinds: stems(kinds),
      nouns: stems(nouns),
    }
  }

function framesOf(): Frame[] {
  const en = frame('en', 'crime offence felony', 'specific separate distinct autonomous independent criminal serious')
  const fr = frame('fr', 'infraction crime délit', 'pénale spécifique distincte autonome indépendante grave')
  const es = frame('es', 'delito crimen', 'penal específico distinto autónomo independiente grave')
  return [
    en('make define declare treat classify establish recognize codify', 'a an as'),
    en('establish create introduce incorporate include insert define codify', 'a an the'),
    fr('ériger faire qualifier définir considérer établir', 'en un une comme de d'),
    fr('créer introduire établir prévoir inscrire intégrer insérer incorporer définir', 'un une l le la d'),
    es('tipificar hacer considerar calificar definir declarar', 'como un de'),
    es('tipificar establecer introducir incorporar crear incluir definir prever', 'un el'),
  ]
}

let made: Frame[] | null = null

const isElided = (typed: string, { token }: Word): boolean => /[dl]['’]$/i.test(typed.slice(0, token.start))

/** Where the noun of the frame stands with its article and adjectives, behind the verb at `verb`; null where it does not. */
function nounAfter(words: Word[], typed: string, verb: number, one: Frame): [number, number] | null {
  const { language, before, kinds, nouns } = one
  const stem = (at: number) => stemOf(words[at]!.token.text, language)
  for (let noun = verb + 1; noun < Math.min(words.length, verb + apart + 3); noun++) {
    if (!nouns.has(stem(noun))) continue
    let first = noun
    while (first > verb + 1 && kinds.has(stem(first - 1))) first--
    const article = words[first - 1]!
    if (first - 1 > verb && before.has(article.token.text)) first--
    else if (!isElided(typed, words[first]!)) continue
    let end = noun + 1
    while (end < words.length && kinds.has(stem(end))) end++
    return [first, end]
  }
  return null
}

/** `own`: the words that say it; `rest`: the runs of words around them. */
export type Framed = { own: Word[]; rest: Word[][] }

/** Returns the first such wording in a run of words of a search, in any language; null where there is none. Places of words are offsets into `typed`. */
export function framedIn(words: Word[], typed: string): Framed | null {
  made ??= framesOf()
  for (let verb = 0; verb < words.length - 1; verb++) {
    for (const one of made) {
      const noun = one.verbs.has(stemOf(words[verb]!.token.text, one.language))
        ? nounAfter(words, typed, verb, one)
        : null
      if (noun === null) continue
      const [first, end] = noun
      const rest = [words.slice(0, verb), words.slice(verb + 1, first), words.slice(end)]
      return { own: [words[verb]!, ...words.slice(first, end)], rest: rest.filter((run) => run.length > 0) }
    }
  }
  return null
}
