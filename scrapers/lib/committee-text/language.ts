// The language of a text: by its script, else by its commonest words. A cover's "Original:" names another thing.
import type { Language } from '../../../src/domain/mechanisms.ts'

const commonWords: Record<'en' | 'fr' | 'es', RegExp> = {
  en: /\b(?:the|of|and|to|that|in|is|with|for)\b/gi,
  fr: /(?<!\p{L})(?:le|la|les|des|du|et|que|dans|est|une|aux)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|la|los|las|del|y|que|en|una|por|con)(?!\p{L})/giu,
}

/** Words that the other two languages do not have, for texts too short to be counted by their commonest words. */
const ownWords: Record<'en' | 'fr' | 'es', RegExp> = {
  en: /\b(?:the|of|and|to|that|with|for|should|by|its|from|ensure|all)\b/gi,
  fr: /(?<!\p{L})(?:[ld][’'](?=\p{L})|(?:les?|des|du|et|est|dans|une|aux?|sur|pour|avec|devrait)(?!\p{L}))/giu,
  // not "Para. 140.19", "para 12": an English paragraph
  es: /(?<!\p{L})(?:el|los|las|del|y|una|al|para(?!\.|\s\d)|por|con|su|sus|debe|debería)(?!\p{L})/giu,
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The language that most of the text is in, `expected` where it is as good; null for a text in none of the six. */
export function languageOf(text: string, expected: Language | null = null): Language | null {
  const sample = text.slice(0, 20_000)
  const letters = count(sample, /\p{L}/gu)
  if (letters === 0) return null
  // Arabic prints of PDFs come with presentation forms, U+FB50 to U+FEFF
  if (count(sample, /[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff]/g) > letters * 0.4) return 'ar'
  if (count(sample, /\p{Script=Han}/gu) > letters * 0.3) return 'zh'
  if (count(sample, /\p{Script=Cyrillic}/gu) > letters * 0.4) return 'ru'
  const counts = Object.entries(commonWords).map(
    ([language, pattern]) => [language as Language, count(sample, pattern)] as const,
  )
  const [best] = counts.sort((a, b) => b[1] - a[1])
  if (!best || best[1] < 3) return null
  // "que", "la" and "le" are words of two languages
  return counts.some(([language, found]) => language === expected && found >= best[1] - 1) ? expected : best[0]
}

/** "Santa Rosa de los Llanos", "El Alto", "M. de la Cruz": small words inside a name are of no language. */
const insideName =
  /(?<!\p{L})(?:[Dd](?:el?|u|es)|[Ll](?:as?|os|es?)|[Ee]l|y|et|al)\s(?=(?:(?:del?|du|des|la|las|los|el|le|les)\s)?\p{Lu})/gu
const isOfName = (word: string, at: number, text: string): boolean =>
  /\p{Lu}[\p{L}.’'-]*\s(?:(?:de|la|las|los)\s)?$/u.test(text.slice(0, at)) || /^\p{Lu}/u.test(word)
const withoutNames = (text: string): string =>
  text.replace(insideName, (word: string, at: number) => (isOfName(word, at, text) ? '' : word))

/** The language of a sentence that holds no word of `expected`'s own and two of another's; else null. */
export function shortLanguageOf(text: string, expected: Language): Language | null {
  if (expected !== 'en' && expected !== 'fr' && expected !== 'es') return null
  if (count(text, ownWords[expected]) > 0) return null
  const plain = withoutNames(text)
  const [best] = Object.entries(ownWords)
    .map(([language, pattern]) => [language as Language, count(plain, pattern)] as const)
    .sort((a, b) => b[1] - a[1])
  return best && best[1] >= 2 ? best[0] : null
}

const names: [RegExp, Language][] = [
  [/^(english|anglais|ingl[ée]s|английский)/i, 'en'],
  [/^(french|fran[çc]ais|franc[ée]s|французский)/i, 'fr'],
  [/^(spanish|espagnol|espa[ñn]ol|испанский)/i, 'es'],
  [/^(russian|russe|ruso|русский)/i, 'ru'],
  [/^(arabic|arabe|[áa]rabe|арабский)/i, 'ar'],
  [/^(chinese|chinois|chino|китайский)/i, 'zh'],
]

/** "English", "FRENCH", "inglés" → a code; null for other words. */
export const languageNamed = (word: string): Language | null =>
  names.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null
