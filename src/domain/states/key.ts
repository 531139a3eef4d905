// The form in which names of States are compared: no case, accents, spaces, punctuation or kinds of apostrophe.

const small: Readonly<Record<string, string>> = { ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', '&': 'and' }

/** Returns the key of a name: letters and digits only; U+02BC and its like are letters to Unicode and marks to us. "Côte d’Ivoire" → `cotedivoire`, "Trinidad & Tobago" → `trinidadandtobago`. */
export function nameKey(name: string): string {
  return keyWithPlaces(name).key
}

/** Most characters of names: nothing is to be looked up. */
const plain = /^[A-Za-z0-9]$/

function lettersOf(character: string): string {
  const lower = character.toLowerCase()
  return (small[lower] ?? lower.normalize('NFKD')).replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '')
}

/** The key with, for each of its characters, the index of the character of `text` that it came from. */
export function keyWithPlaces(text: string): { key: string; places: number[] } {
  // "St. Lucia", "St Kitts": the same length as "Saint" is not kept, so the full form is put in piece by piece
  const saints = new Set([...text.matchAll(/(?<!\p{Lu})St(?=\.|\s)/gu)].map((found) => found.index))
  let key = ''
  const places: number[] = []
  let index = 0
  for (const character of text) {
    let letters = plain.test(character) ? character.toLowerCase() : lettersOf(character)
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

/** "Norland (the Old)" as its two parts; null where no bracket closes the name. No expression: its time grew with the cube. */
function bracketed(name: string): { outside: string; inside: string } | null {
  const at = name.endsWith(')') ? name.lastIndexOf('(') : -1
  const outside = name.slice(0, Math.max(at, 0)).trimEnd()
  const inside = name.slice(at + 1, -1).trim()
  return outside === '' || inside === '' ? null : { outside, inside }
}

const article = /^(?:the|la|le|les|el|los|las)$/iu
/** "formerly", "ex-", "now": what stands behind it is another name of the same State. */
const otherNameMark =
  /^(?:formerly|former|previously|ex|now|formerly known as|anteriormente|antes|anciennement)[\s-]+/iu

/** A remark on territories, in a bracket or behind a comma; what stands in it is not read. */
const territories =
  /^(.*\S)\s*(?:\(|,)\s*(?:including|incl\.?|with|together with|incluidas?|y compris|excluding)\s.+?\)?\s*$/isu

/** Returns the name in a bracket such as "(formerly Old Norland)" and what stands before it; null without one. */
export function withoutOtherName(name: string): { name: string; other: string } | null {
  const found = bracketed(name)
  const mark = found === null ? null : otherNameMark.exec(found.inside)
  return mark === null ? null : { name: found!.outside, other: found!.inside.slice(mark[0].length) }
}

/**
 * Returns the forms in which a printed name is looked up, nearest first: as printed, without its article ("the
 * Tarsis", "Tarsis (the)", "Tarsis, the"), without the article in its bracket, and with its bracket turned to the front
 * ("Tarsis (the Federated Cantons of)" → "Tarsis (Federated Cantons of)" → "Federated Cantons of Tarsis"). A remark on the territories that a document
 * covers is left out.
 */
export function formsOf(name: string): string[] {
  const forms = [name]
  const add = (form: string | null): void => {
    if (form !== null && form.trim() !== '' && !forms.includes(form)) forms.push(form)
  }
  add(withoutArticle(name))
  add(/^(.+?)\s*,\s*(?:the|la|le|les|el|los|las)$/iu.exec(name)?.[1] ?? null)
  // "Norland (including the Far Isles)", as covers name the territories that a report covers
  add(territories.exec(name)?.[1] ?? null)
  const bracket = bracketed(name)
  if (bracket === null || bracket.inside.includes(')')) return forms
  const { outside, inside } = bracket
  if (article.test(inside)) {
    add(outside)
    add(withoutArticle(outside))
    return forms
  }
  const bare = withoutArticle(inside) ?? inside
  add(`${outside} (${bare})`)
  if (/\b(?:of|of the|de|du|del|des|de la)$|d[’']$/iu.test(bare)) add(`${bare} ${outside}`)
  return forms
}
