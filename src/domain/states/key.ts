// The form in which names of States are compared: no case, accents, blanks, punctuation or kinds of apostrophe.

const small: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', '&': 'and' }

/** Key of a name: letters and digits only. "Côte d’Ivoire" → `cotedivoire`, "Trinidad & Tobago" → `trinidadandtobago`. */
export function nameKey(name: string): string {
  return keyWithPlaces(name).key
}

/** The key with, for each of its characters, the index of the character of `text` that it came from. */
export function keyWithPlaces(text: string): { key: string; places: number[] } {
  // "St. Lucia", "St Kitts": the same length as "Saint" is not kept, so the full form is put in piece by piece
  const saints = new Set([...text.matchAll(/(?<!\p{Lu})St(?=\.|\s)/gu)].map((found) => found.index))
  let key = ''
  const places: number[] = []
  let index = 0
  for (const character of text) {
    const lower = character.toLowerCase()
    let letters = (small[lower] ?? lower.normalize('NFKD')).replace(/[^\p{L}\p{N}]/gu, '')
    if (saints.has(index)) letters = 'sain'
    for (const letter of letters) {
      key += letter
      places.push(index)
    }
    index += character.length
  }
  return { key, places }
}

/** "the Netherlands", "la Belgique", "l’Algérie", "los Países Bajos" without their article; null if there is none. */
export function withoutArticle(name: string): string | null {
  const found = /^\s*(?:(?:the|la|le|les|el|los|las)\s+|l['’ʼ`´]\s*|the(?=\p{Lu}))(?=\S)/iu.exec(name)
  return found === null ? null : name.slice(found[0].length)
}
