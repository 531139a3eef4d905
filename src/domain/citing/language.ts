// Tells the language of a quotation by its small words, where it is plain: English, French or Spanish.

const small: Record<'en' | 'fr' | 'es', ReadonlySet<string>> = {
  en: new Set('the of and to in that for by with be is are all should has have its their from'.split(' ')),
  fr: new Set('le les des et du dans que qui pour par avec est sont une au aux devrait ses leur sur'.split(' ')),
  es: new Set('el los las y del en que para por con es son una al debe debería sus su se lo'.split(' ')),
}

/** Returns the language that has two small words or more, and twice as many as any other; null where it is not plain. */
export function plainLanguage(text: string): 'en' | 'fr' | 'es' | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u)
  const counts = Object.entries(small).map(([language, set]) => ({
    language: language as keyof typeof small,
    count: words.filter((word) => set.has(word)).length,
  }))
  const [first, second] = counts.sort((a, b) => b.count - a.count)
  return first!.count >= 2 && first!.count >= 2 * second!.count ? first!.language : null
}

const law =
  /^(?:the\s)?(?:(?:\p{Lu}[\p{L}-]+\s){0,3}(?:Act|Law|Bill|Code|Decree|Convention|Protocol)|Ley|Loi|Código|Décret|Decreto)\b(?! should)/u

/** Whether words in quotation marks are the name of a law rather than a passage: "Law on the protection of minors". */
export const isNameOfLaw = (text: string): boolean => law.test(text)
