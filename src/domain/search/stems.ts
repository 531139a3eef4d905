// The stem of a word in English, French or Spanish: what its forms and spellings have in common.
import snowball from 'snowball-stemmers'
import { respell, type StemLanguage } from './spellings.ts'
import { fold, longestWord } from './tokens.ts'

const languageNames: Record<StemLanguage, string> = { en: 'english', fr: 'french', es: 'spanish' }
type Stemmer = ReturnType<typeof snowball.newStemmer>
/** each made with the first word of its language: most commands stem none */
const stemmers: Partial<Record<StemLanguage, Stemmer>> = {}

/**
 * Words whose stem would be that of another word of the field: each beginning is its own stem, and a longer one stands
 * before a shorter. Some are words of another language that nobody writes in this one: "policies" is no police.
 */
const kept: Record<StemLanguage, readonly string[]> = {
  en: [
    // "criminal", "penal", "internal", "universe", "organ", "execute", "generation"
    ...['criminaliz', 'decriminaliz', 'penaliz', 'international', 'university', 'universit', 'organiz'],
    ...['executive', 'general'],
    // "minor", "access", "aid", "nation", "human", "integration", "relation"
    ...['minorit', 'accession', 'aids', 'nationalit', 'nationaliz', 'national', 'humanity', 'integrit', 'relative'],
    // "office", "internal", "convention", "public", "natural", "inform", each other, "emerge", "author", "real"
    ...['officer', 'internment', 'conventional', 'publication', 'naturaliz', 'informal', 'corporal', 'corporat'],
    ...['emergenc', 'authorit', 'authoriz', 'realiz', 'realit', 'coree'],
  ],
  fr: [
    'criminalis',
    'decriminalis',
    'penalis',
    'international',
    'universit',
    'organis',
    'accession',
    'nationalit',
    'integrit',
    'minorit',
    'policies',
  ],
  es: [
    ...['criminaliz', 'descriminaliz', 'penaliz', 'internacional', 'universidad', 'organiz'],
    ...['nacionalidad', 'integridad'],
    ...['autoridad', 'minori', 'policies'],
  ],
}

const made: Record<StemLanguage, Map<string, string>> = { en: new Map(), fr: new Map(), es: new Map() }
/** words of a language that are remembered: texts repeat theirs */
const remembered = 100_000

function stemmerOf(language: StemLanguage): Stemmer {
  stemmers[language] ??= snowball.newStemmer(languageNames[language])
  return stemmers[language]
}

/** Returns the stem of a folded word; folded itself. */
export function stemOf(word: string, language: StemLanguage): string {
  if (word.length > longestWord) return word
  const known = made[language].get(word)
  if (known !== undefined) return known
  const spelled = respell(word, language)
  const plain = fold(spelled)
  const stem = kept[language].find((one) => plain.startsWith(one)) ?? fold(stemmerOf(language).stem(spelled))
  if (made[language].size >= remembered) made[language].clear()
  made[language].set(word, stem)
  return stem
}
